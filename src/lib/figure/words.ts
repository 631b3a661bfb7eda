/** The words around every chart, with its data. Only where pages are made: never on a phone. */
import { all } from '$lib/data/all';
import { sourcesCited } from '$lib/evidence/cited';
import { accountsWords } from '$lib/scenes/accounts.words';
import { aftermathWords } from '$lib/scenes/aftermath.words';
import { cellWords } from '$lib/scenes/cell.words';
import { daysWords } from '$lib/scenes/days.words';
import { disagreeWords } from '$lib/scenes/disagree.words';
import { impunityWords } from '$lib/scenes/impunity.words';
import { lawsWords } from '$lib/scenes/laws.words';
import { listWords } from '$lib/scenes/list.words';
import { minutesWords } from '$lib/scenes/minutes.words';
import { moneyWords } from '$lib/scenes/money.words';
import { requestsWords } from '$lib/scenes/requests.words';
import { votesWords } from '$lib/scenes/votes.words';
import type { ChartWords, Panel, Table } from '$lib/scenes/scene';

interface BoundWords {
	title: string;
	description: string;
	panels: Panel[];
	tables: Table[];
	/** The ids of all sources that its data rest on, in order. */
	sources: string[];
}

function bind<Data>(words: ChartWords<Data>, data: Data): BoundWords {
	return {
		title: words.title(data),
		description: words.description(data),
		panels: words.panels(data),
		tables: words.tables(data),
		sources: sourcesCited(claimsIn(data)).sort()
	};
}

/** The ids of all claims that a data file rests on, wherever in it. */
function claimsIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'claims' ? (inner as string[]) : claimsIn(inner)
	);
}

const words: Record<string, BoundWords> = {
	money: bind(moneyWords, all.money),
	days: bind(daysWords, all.days),
	cell: bind(cellWords, all.cell),
	requests: bind(requestsWords, all.requests),
	minutes: bind(minutesWords, all.minutes),
	accounts: bind(accountsWords, all.accounts),
	impunity: bind(impunityWords, all.impunity),
	votes: bind(votesWords, all.votes),
	list: bind(listWords, all.list),
	aftermath: bind(aftermathWords, all.aftermath),
	laws: bind(lawsWords, all.laws),
	disagree: bind(disagreeWords, all.disagree)
};

/** The words of a chart. Throws a RangeError where there is no such chart. */
export function wordsOf(chart: string): BoundWords {
	const found = words[chart];
	if (!found) throw new RangeError(`no chart "${chart}"`);
	return found;
}

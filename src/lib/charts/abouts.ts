/** The words around every chart, with its data. Only where pages are made: never on a phone. */
import { all } from './data.ts';
import { sourcesCited } from '#lib/evidence/cited.ts';
import { accountsWords } from '#lib/charts/accounts/about.ts';
import { aftermathWords } from '#lib/charts/aftermath/about.ts';
import { cellWords } from '#lib/charts/cell/about.ts';
import { daysWords } from '#lib/charts/days/about.ts';
import { disagreeWords } from '#lib/charts/disagree/about.ts';
import { impunityWords } from '#lib/charts/impunity/about.ts';
import { lawsWords } from '#lib/charts/laws/about.ts';
import { listWords } from '#lib/charts/list/about.ts';
import { minutesWords } from '#lib/charts/minutes/about.ts';
import { moneyWords } from '#lib/charts/money/about.ts';
import { requestsWords } from '#lib/charts/requests/about.ts';
import { votesWords } from '#lib/charts/votes/about.ts';
import type { ChartWords, Panel, Table } from '#lib/engine/scene.ts';

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

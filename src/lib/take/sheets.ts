/** The table for every data file, with its data. Build time only. */
import { all } from '$lib/data/all';
import type { Name } from '$lib/data/files';
import { sourcesCited } from '$lib/evidence/cited';
import { plain } from '$lib/story/text';
import { accountsRows } from './rows/accounts';
import { aftermathRows } from './rows/aftermath';
import { cellRows } from './rows/cell';
import { daysRows } from './rows/days';
import { disagreeRows } from './rows/disagree';
import { claimRows, sourceRows, storyRows, teachRows } from './rows/files';
import { impunityRows } from './rows/impunity';
import { lawsRows } from './rows/laws';
import { listRows } from './rows/list';
import { minutesRows } from './rows/minutes';
import { moneyRows } from './rows/money';
import { requestsRows } from './rows/requests';
import { votesRows } from './rows/votes';
import { markSheet, type MarkSheet, type Sheet } from './sheet';

function bind<Data, C extends string>(rows: MarkSheet<Data, C>, data: Data): () => Sheet {
	return () => markSheet(rows, data, sourcesCited);
}

const sheets: Record<Name, () => Sheet> = {
	sources: () => sourceRows(all.sources),
	claims: () => claimRows(all.claims, plain),
	story: () => storyRows(all.story, plain),
	teach: () => teachRows(all.teach, plain),
	money: bind(moneyRows, all.money),
	days: bind(daysRows, all.days),
	cell: bind(cellRows, all.cell),
	requests: bind(requestsRows, all.requests),
	minutes: bind(minutesRows, all.minutes),
	accounts: bind(accountsRows, all.accounts),
	impunity: bind(impunityRows, all.impunity),
	votes: bind(votesRows, all.votes),
	list: bind(listRows, all.list),
	aftermath: bind(aftermathRows, all.aftermath),
	laws: bind(lawsRows, all.laws),
	disagree: bind(disagreeRows, all.disagree)
};

/** A data file's table: for a chart, one row per mark in its figure. */
export function sheetOf(name: Name): Sheet {
	return sheets[name]();
}

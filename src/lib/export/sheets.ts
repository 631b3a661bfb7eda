/** The table for every data file, with its data. Build time only. */
import { all } from '#lib/charts/data.ts';
import type { Name } from '#lib/checks/files.ts';
import { sourcesCited } from '#lib/evidence/cited.ts';
import { plain } from '#lib/content/text.ts';
import { accountsRows } from '#lib/charts/accounts/rows.ts';
import { aftermathRows } from '#lib/charts/aftermath/rows.ts';
import { cellRows } from '#lib/charts/cell/rows.ts';
import { daysRows } from '#lib/charts/days/rows.ts';
import { disagreeRows } from '#lib/charts/disagree/rows.ts';
import { claimRows, sourceRows, storyRows, teachRows } from './rows.ts';
import { impunityRows } from '#lib/charts/impunity/rows.ts';
import { lawsRows } from '#lib/charts/laws/rows.ts';
import { listRows } from '#lib/charts/list/rows.ts';
import { minutesRows } from '#lib/charts/minutes/rows.ts';
import { moneyRows } from '#lib/charts/money/rows.ts';
import { requestsRows } from '#lib/charts/requests/rows.ts';
import { votesRows } from '#lib/charts/votes/rows.ts';
import { markSheet, type MarkSheet, type Sheet } from './sheet.ts';

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

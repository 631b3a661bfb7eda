/** A table to take away, as CSV: see https://www.rfc-editor.org/rfc/rfc4180. */
import { csvFormat } from 'd3';
import type { When } from '$lib/data/schema/common';

/** A cell; null where nobody knows, or where there is nothing to say. */
export type Cell = string | number | null;

/** Columns by name, in order, each with what it holds; rows with a cell for each. */
export interface Sheet<C extends string = string> {
	columns: Record<C, string>;
	rows: Record<C, Cell>[];
}

/** A drawn mark as a row: the step and key it has in the chart, and the claims it rests on. */
export interface MarkRow<C extends string> {
	step: string;
	mark: string;
	cells: Record<C, Cell>;
	claims: readonly string[];
}

/** A chart's table: what its columns hold, and a row for each mark that its figure draws. */
export interface MarkSheet<Data, C extends string = string> {
	columns: Record<C, string>;
	rows: (data: Data) => MarkRow<C>[];
}

const FIRST = {
	step: 'The step of the story that the picture shows',
	mark: 'The mark’s key: the same thing has the same key in every step'
};
const LAST = {
	claims: 'Ids of the claims it rests on (see claims.csv), a space between them',
	sources: 'Ids of the sources of these claims (see sources.csv), a space between them'
};

/** A chart's table with the columns that every chart has. `sourcesOf` gives the sources of claims. */
export function markSheet<Data, C extends string>(
	{ columns, rows }: MarkSheet<Data, C>,
	data: Data,
	sourcesOf: (claims: readonly string[]) => string[]
): Sheet {
	return {
		columns: { ...FIRST, ...columns, ...LAST },
		rows: rows(data).map(({ step, mark, cells, claims }) => ({
			step,
			mark,
			...cells,
			claims: list([...new Set(claims)]),
			sources: list(sourcesOf(claims))
		}))
	};
}

/** The table as CSV in UTF-8, its first line the columns' names. */
export function csv({ columns, rows }: Sheet): string {
	return `${csvFormat(rows, Object.keys(columns))}\n`;
}

/** Ids in one cell. */
export function list(ids: readonly string[]): string {
	return ids.join(' ');
}

/** Two columns for a date that is only known so far. */
export const WHEN = {
	date: 'ISO date, cut to what is known: day, month or year',
	precision: 'How exact the date is: day, month, year or approximate'
};

/** A date's cells for the columns of WHEN. */
export function whenCells({ at, precision }: When): { date: string; precision: string } {
	return { date: at, precision };
}

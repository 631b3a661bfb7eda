/** A downloadable table, as CSV: see https://www.rfc-editor.org/rfc/rfc4180. */
import { csvFormat } from 'd3';
import type { When } from '#lib/content/schema/common.ts';

/** A cell; null where the value is unknown or does not apply. */
export type Cell = string | number | null;

/** Columns by name, in order, each with its meaning; rows with one cell per column. */
export interface Sheet<C extends string = string> {
	columns: Record<C, string>;
	rows: Record<C, Cell>[];
}

/** A drawn mark as a row: its step and key in the chart, and the claims it rests on. */
export interface MarkRow<C extends string> {
	step: string;
	mark: string;
	cells: Record<C, Cell>;
	claims: readonly string[];
}

/** A chart's table: the meaning of each column, and one row per mark in the figure. */
export interface MarkSheet<Data, C extends string = string> {
	columns: Record<C, string>;
	rows: (data: Data) => MarkRow<C>[];
}

const FIRST = {
	step: 'The story step that the picture shows',
	mark: 'The mark’s key: the same item has the same key in every step'
};
const LAST = {
	claims: 'Ids of the claims it rests on (see claims.csv), separated by spaces',
	sources: 'Ids of the sources for those claims (see sources.csv), separated by spaces'
};

/**
 * A chart's table, with the columns common to all charts. `sourcesOf` returns the sources of
 * claims.
 */
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

/** The table as CSV in UTF-8; the first line has the column names. */
export function csv({ columns, rows }: Sheet): string {
	return `${csvFormat(rows, Object.keys(columns))}\n`;
}

/** Joins ids in one cell. */
export function list(ids: readonly string[]): string {
	return ids.join(' ');
}

/** The two columns for a date that may be only partly known. */
export const WHEN = {
	date: 'ISO date, as precise as is known: day, month or year',
	precision: 'How precise the date is: day, month, year or approximate'
};

/** A date's cells, for the WHEN columns. */
export function whenCells({ at, precision }: When): { date: string; precision: string } {
	return { date: at, precision };
}

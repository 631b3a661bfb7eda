/** All that a chart's folder brings: what a phone needs of it, and what only the build needs. */
import type { z } from 'zod';
import type { Add } from '#lib/content/rich.ts';
import type { MarkRow, MarkSheet } from '#lib/content/sheet.ts';
import { cite, type About, type Chart, type CitingTable } from '#lib/engine/chart.ts';

export interface Chapter<Data> extends About<Data> {
	chart: Chart<Data>;
	/** The schema of its data file. */
	schema: z.ZodType;
	/** Adds the figures that the text can use; `all` has what the other files say. */
	figures(this: void, data: Data, add: Add, all: Record<string, unknown>): void;
	/** Its table for download: a row for each mark in its figure. */
	rows: MarkSheet<Data>;
}

/** A chart's table for download: what each column means, and rows with a cell for every column. */
export function sheet<Data, C extends string>(
	columns: Record<C, string>,
	rows: (data: Data) => MarkRow<NoInfer<C>>[]
): MarkSheet<Data, C> {
	return { columns, rows };
}

/** A table of what is told, each row with its sources. */
export function toldTable(
	caption: string,
	column: string,
	told: { text: string; claims: string[] }[]
): CitingTable {
	return {
		caption,
		columns: [column, 'Source'],
		rows: told.map(({ text, claims }) => [text, cite(claims)])
	};
}

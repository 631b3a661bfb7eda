/** The table for every data file, with its data. Build time only. */
import { data } from '#lib/charts/data.ts';
import type { Name } from '#lib/charts/files.ts';
import { chapters } from '#lib/charts/index.ts';
import { markSheet, type MarkSheet, type Sheet } from '#lib/content/sheet.ts';
import { plain } from '#lib/content/text.ts';
import { sourcesCited } from '#lib/evidence/cited.ts';
import { claimRows, sourceRows, storyRows, teachRows } from './rows.ts';

const ofCharts = await Promise.all(
	chapters
		.filter(({ figure }) => figure)
		.map(async ({ file }): Promise<[Name, () => Sheet]> => {
			const { rows } = (await import(`../charts/${file}/rows.ts`)) as { rows: MarkSheet<unknown> };
			return [file, () => markSheet(rows, data[file], sourcesCited)];
		})
);

const sheets = new Map<Name, () => Sheet>([
	['sources', () => sourceRows(data.sources)],
	['claims', () => claimRows(data.claims, plain)],
	['story', () => storyRows(data.story, plain)],
	['teach', () => teachRows(data.teach, plain)],
	...ofCharts
]);

/** A data file's table: for a chart, one row per mark in its figure. */
export function sheetOf(name: Name): Sheet {
	const sheet = sheets.get(name);
	if (!sheet) throw new RangeError(`no table "${name}"`);
	return sheet();
}

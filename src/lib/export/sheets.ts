/** The table for every data file, with its data. Build time only. */
import { data } from '#lib/charts/data.ts';
import type { Derived } from '#lib/charts/derive.ts';
import type { Name } from '#lib/charts/files.ts';
import { figured } from '#lib/charts/index.ts';
import { markSheet, type Sheet } from '#lib/content/sheet.ts';
import { plain } from '#lib/content/text.ts';
import { sourcesCited } from '#lib/evidence/cited.ts';
import { claimRows, sourceRows, storyRows, teachRows } from './rows.ts';

const sheets = new Map<string, () => Sheet>([
	['sources', () => sourceRows(data.sources)],
	['claims', () => claimRows(data.claims, plain)],
	['story', () => storyRows(data.story, plain)],
	['teach', () => teachRows(data.teach, plain)],
	...figured.map(({ chart: { file }, rows }): [string, () => Sheet] => [
		file,
		() => markSheet(rows, data[file as keyof Derived], sourcesCited)
	])
]);

/** A data file's table: for a chart, one row per mark in its figure. */
export function sheetOf(name: Name): Sheet {
	const sheet = sheets.get(name);
	if (!sheet) throw new RangeError(`no table "${name}"`);
	return sheet();
}

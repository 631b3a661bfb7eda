/** What the data page shows for each file. Build time only: it reads the files. */
import { statSync } from 'node:fs';
import { NAMES, pathOf, type Name } from '#lib/charts/files.ts';
import { aboutOf } from '#lib/charts/abouts.ts';
import { charts } from '#lib/charts/index.ts';
import { fieldsOf, holds, type Field } from '#lib/export/dictionary.ts';
import { DENSITY, sizeOf } from '#lib/export/pictures.ts';
import { csv } from '#lib/content/sheet.ts';
import { sheetOf } from '#lib/export/sheets.ts';

/** One format of a file: its name under /data/, and a short note. */
export interface Form {
	kind: string;
	file: string;
	about: string;
}

export interface Listed {
	name: Name;
	/** A chart's title, or the file's own name. */
	title: string;
	/** What it contains, in a sentence. */
	holds: string;
	forms: Form[];
	fields: Field[];
	/** The columns of its CSV, each with its meaning. */
	columns: [string, string][];
}

const TITLES: Partial<Record<Name, string>> = {
	sources: 'All sources',
	claims: 'All claims',
	story: 'The story’s text',
	teach: 'The teachers’ kit'
};

/** Every data file, in the order of NAMES. */
export const listing: Listed[] = NAMES.map((name) => {
	const sheet = sheetOf(name);
	return {
		name,
		title: TITLES[name] ?? aboutOf(name).title,
		holds: holds(name),
		forms: [
			{ kind: 'CSV', file: `${name}.csv`, about: tableSize(csv(sheet), sheet.rows.length) },
			{ kind: 'JSON', file: `${name}.json`, about: kb(statSync(pathOf(name)).size) },
			{ kind: 'JSON Schema', file: `schema/${name}.json`, about: '' },
			...(charts.includes(name) ? pictures(name) : [])
		],
		fields: fieldsOf(name),
		columns: Object.entries(sheet.columns)
	};
});

function pictures(chart: string): Form[] {
	const { width, height } = sizeOf(chart);
	return [
		{ kind: 'SVG', file: `${chart}.svg`, about: `${width} × ${height}` },
		{ kind: 'PNG', file: `${chart}.png`, about: `${width * DENSITY} × ${height * DENSITY} pixels` }
	];
}

function tableSize(text: string, rows: number): string {
	return `${rows} rows, ${kb(Buffer.byteLength(text))}`;
}

/** A size in bytes as text, in KB of 1,000 bytes, at least 1. */
function kb(bytes: number): string {
	return `${Math.max(1, Math.round(bytes / 1000))} KB`;
}

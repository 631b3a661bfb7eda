import { error } from '@sveltejs/kit';
import { NAMES } from '#lib/charts/files.ts';
import { csv } from '#lib/content/sheet.ts';
import { sheetOf } from '#lib/export/sheets.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => NAMES.map((name) => ({ name }));

/** One data file's table; for a chart, one row per mark in its figure. */
export const GET: RequestHandler = ({ params }) => {
	const name = NAMES.find((n) => n === params.name);
	if (!name) error(404, `No data file is called ${params.name}`);
	return new Response(csv(sheetOf(name)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};

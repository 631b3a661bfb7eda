import { error } from '@sveltejs/kit';
import { NAMES } from '$lib/data/files';
import { csv } from '$lib/take/sheet';
import { sheetOf } from '$lib/take/sheets';
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

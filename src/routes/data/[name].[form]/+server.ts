import { error } from '@sveltejs/kit';
import { NAMES } from '#lib/charts/files.ts';
import { charts } from '#lib/charts/index.ts';
import { csv } from '#lib/content/sheet.ts';
import { pngOf, svgOf } from '#lib/export/pictures.ts';
import { sheetOf } from '#lib/export/sheets.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [
	...NAMES.map((name) => ({ name, form: 'csv' })),
	...charts.flatMap((name) => ['svg', 'png'].map((form) => ({ name, form })))
];

/** A data file as CSV (for a chart, one row per mark in its figure), or a chart's picture. */
export const GET: RequestHandler = async ({ params: { name: asked, form } }) => {
	const name = NAMES.find((one) => one === asked);
	const send = (body: BodyInit, type: string) =>
		new Response(body, { headers: { 'content-type': type } });
	if (name && form === 'csv') return send(csv(sheetOf(name)), 'text/csv; charset=utf-8');
	if (charts.includes(asked)) {
		if (form === 'svg') return send(await svgOf(asked), 'image/svg+xml');
		// For where SVG is not accepted.
		if (form === 'png') return send(pngOf(asked), 'image/png');
	}
	error(404, `No data file is called ${asked}.${form}`);
};

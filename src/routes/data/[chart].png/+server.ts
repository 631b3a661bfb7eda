import { error } from '@sveltejs/kit';
import { charts } from '#lib/charts/index.ts';
import { pngOf } from '#lib/export/pictures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => charts.map((chart) => ({ chart }));

/** One chart's picture as PNG, for where SVG is not accepted. */
export const GET: RequestHandler = ({ params: { chart } }) => {
	if (!charts.includes(chart)) error(404, `No chart is called ${chart}`);
	return new Response(pngOf(chart), { headers: { 'content-type': 'image/png' } });
};

import { error } from '@sveltejs/kit';
import { charts } from '#lib/charts/index.ts';
import { svgOf } from '#lib/export/pictures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => charts.map((chart) => ({ chart }));

/** One chart's picture as self-contained SVG. */
export const GET: RequestHandler = async ({ params: { chart } }) => {
	if (!charts.includes(chart)) error(404, `No chart is called ${chart}`);
	return new Response(await svgOf(chart), { headers: { 'content-type': 'image/svg+xml' } });
};

import { error } from '@sveltejs/kit';
import { chartImagePng } from '#lib/social-image/chart-image.ts';
import { charts } from '#lib/charts/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => charts.map((chart) => ({ chart }));

/** One chart's social card, also used as the picture in its embed codes. */
export const GET: RequestHandler = ({ params: { chart } }) => {
	if (!charts.includes(chart)) error(404, `No chart is called ${chart}`);
	return new Response(chartImagePng(chart), { headers: { 'content-type': 'image/png' } });
};

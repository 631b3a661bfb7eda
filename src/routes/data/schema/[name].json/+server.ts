import { error, json } from '@sveltejs/kit';
import { NAMES } from '#lib/charts/files.ts';
import { published } from '#lib/export/dictionary.ts';
import { absolute } from '#lib/content/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => NAMES.map((name) => ({ name }));

/** The JSON Schema of one data file. */
export const GET: RequestHandler = ({ params }) => {
	const name = NAMES.find((n) => n === params.name);
	if (!name) error(404, `No data file is called ${params.name}`);
	return json(published(name, absolute(`/data/schema/${name}.json`)));
};

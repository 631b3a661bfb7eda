import { error } from '@sveltejs/kit';
import { versions } from '#lib/embed/script.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(versions).map((version) => ({ version }));

/** One version of the host script, which never changes. */
export const GET: RequestHandler = ({ params: { version } }) => {
	if (!(version in versions)) error(404, `There is no version ${version}`);
	return new Response(versions[version], { headers: { 'content-type': 'text/javascript' } });
};

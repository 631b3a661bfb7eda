import { error, json } from '@sveltejs/kit';
import { oembed } from '#lib/embed/oembed.ts';
import { subjects } from '#lib/embed/subjects.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => subjects.map(({ id }) => ({ subject: id }));

/** The oEmbed response for the story or one chart. */
export const GET: RequestHandler = ({ params: { subject } }) => {
	if (!subjects.some(({ id }) => id === subject)) error(404, `There is no embed called ${subject}`);
	return json(oembed(subject));
};

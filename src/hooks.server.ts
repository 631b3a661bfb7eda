/** What is done to every page while it is made. */
import type { Handle } from '@sveltejs/kit';
import { openOutside } from '#lib/embed/frame-links.ts';

const FRAMES = ['/embed/[chart]', '/embed/present', '/embed/story'];
/** From a frame's folder, as SvelteKit's own relative addresses are. */
const SOURCES = '../../sources/';
/** Pages are not hydrated, so the compiler's marks for that are of no use to anyone. */
const MARKS = /<!--(?:\[-?\d*!?|\]|\d*|[\w-]*)-->/g;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const plain = html.replace(MARKS, '');
			return FRAMES.includes(event.route.id ?? '') ? openOutside(plain, SOURCES) : plain;
		}
	});

/** What is done to every page while it is made: the links of frames lead out of them. */
import type { Handle } from '@sveltejs/kit';
import { openOutside } from '$lib/embed/frame/links';

const FRAMES = ['/embed/[chart]', '/embed/present', '/embed/story'];
/** From a frame's folder, as SvelteKit's own relative addresses are. */
const SOURCES = '../../sources/';

export const handle: Handle = ({ event, resolve }) =>
	FRAMES.includes(event.route.id ?? '')
		? resolve(event, { transformPageChunk: ({ html }) => openOutside(html, SOURCES) })
		: resolve(event);

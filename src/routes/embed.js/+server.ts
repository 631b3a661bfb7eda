import { hostScript } from '#lib/embed/script.ts';

export const prerender = true;

/** The latest host script, for pages that embed our frames. */
export function GET(): Response {
	return new Response(hostScript.code, { headers: { 'content-type': 'text/javascript' } });
}

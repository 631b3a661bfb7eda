import { hostScript } from '$lib/embed/script';

export const prerender = true;

/** The latest host script: what a page with frames of ours needs. */
export function GET(): Response {
	return new Response(hostScript.code, { headers: { 'content-type': 'text/javascript' } });
}

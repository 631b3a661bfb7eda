import { absolute } from '$lib/site';

export const prerender = true;

/** Everything may be read; the sitemap says what there is. */
export function GET(): Response {
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}

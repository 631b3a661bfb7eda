import { absolute } from '#lib/content/site.ts';

export const prerender = true;

/** Crawlers may read everything; the sitemap lists the pages. */
export function GET(): Response {
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}

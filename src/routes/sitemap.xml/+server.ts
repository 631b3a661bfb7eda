import { pageAddresses } from '#lib/site/pages.ts';
import { absolute } from '#lib/content/site.ts';

export const prerender = true;

/** Every page meant for search engines, in the sitemaps.org format. */
export function GET(): Response {
	const pages = pageAddresses(Object.keys(import.meta.glob('/src/routes/**/+page*.svelte')));
	const urls = pages.map((page) => `\t<url><loc>${absolute(page)}</loc></url>\n`).join('');
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
}

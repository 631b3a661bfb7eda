/** The built site's files. */
import { readdirSync } from 'node:fs';

/** A page's address from the site's root, such as `sources/` or `404.html`, to its file. */
export const fileOf = (path: string): string =>
	path === '' || path.endsWith('/') ? `${path}index.html` : path;

/** The address of every page but the one file, whose pages are the others'. */
export const PAGES: readonly string[] = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html') && file !== '358-days.html')
	.map((file) => file.replace(/index\.html$/, ''))
	.sort();

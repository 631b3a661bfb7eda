/** What is cached on a reader's device for offline use. Pure. */

/** The pages, by path from the site's root; any that are not built are skipped. */
const PAGES = [
	'/',
	'/present/',
	'/present/notes/',
	'/teach/',
	'/teach/key/',
	'/teach/handout/',
	'/sources/',
	'/data/'
];
/** Other files: the data that lesson tasks use, and the site's icon and manifest. */
const FILES = /^\/(?:data\/[^/]+\.(?:json|csv)|favicon\.svg|manifest\.webmanifest)$/;
const SCRIPT = /<script\b[^>]*>/g;
const ADDRESS = /\s(?:src|data-later|data-dots)="([^"]+)"/g;

/** The built pages to cache. */
export function cachedPages(built: readonly string[]): string[] {
	return PAGES.filter((page) => built.includes(page));
}

/** The other built files to cache, without duplicates. */
export function cachedFiles(built: readonly string[]): string[] {
	return [...new Set(built.filter((path) => FILES.test(path)))];
}

/** The addresses of a page's scripts, as written in its HTML. */
export function scriptsOf(html: string): string[] {
	return [...html.matchAll(SCRIPT)].flatMap(([tag]) =>
		[...tag.matchAll(ADDRESS)].map(([, address = '']) => address)
	);
}

/** The attribute that gives a page's version: see app.html. */
export function versionMark(version: string): string {
	return `data-version="${version}"`;
}

/** Messages between the site's pages and its service workers. */
export const SAID = {
	/** To a waiting worker: take over from the current one. */
	takeOver: 'take over',
	/** To a waiting worker: take over if mine is the only window; otherwise tell me. */
	ifAlone: 'take over if alone',
	/** To a page: a worker is waiting, and other windows are open. */
	waits: 'waits'
};

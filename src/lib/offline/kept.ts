/** What is kept on a reader's device, for when there is no network. Pure. */

/** The pages, by their paths from the site's root; those that are not built are left out. */
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
/** The files beside them: what the tasks of a lesson work with, and the site's name and icon. */
const FILES = /^\/(?:data\/[^/]+\.(?:json|csv)|favicon\.svg|manifest\.webmanifest)$/;
const SCRIPT = /<script\b[^>]*?\ssrc="([^"]+)"/g;

/** The pages among the built paths that are kept. */
export function keptPages(built: readonly string[]): string[] {
	return PAGES.filter((page) => built.includes(page));
}

/** The other files among the built paths that are kept, each once. */
export function keptFiles(built: readonly string[]): string[] {
	return [...new Set(built.filter((path) => FILES.test(path)))];
}

/** The addresses of the scripts that a page asks for, as they stand in its HTML. */
export function scriptsOf(html: string): string[] {
	return [...html.matchAll(SCRIPT)].map(([, address = '']) => address);
}

/** The mark by which a page says of which version it is: see app.html. */
export function versionMark(version: string): string {
	return `data-version="${version}"`;
}

/** What pages and workers of the site say to each other. */
export const SAID = {
	/** To a worker that waits: take over from the one before you. */
	takeOver: 'take over',
	/** To a worker that waits: take over where I am the only window, and say so where I am not. */
	ifAlone: 'take over if alone',
	/** To a page: a worker waits, and other windows are open. */
	waits: 'waits'
};

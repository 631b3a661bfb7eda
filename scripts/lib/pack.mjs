/** Makes a self-contained copy of one page, for the single file made by scripts/pack.mjs. */
import { posix } from 'node:path';

/**
 * The pages to pack: path from the site's root to name in the file. Pages missing from a build are
 * skipped.
 */
export const PACKED = new Map([
	['/', 'story'],
	['/present/', 'present'],
	['/sources/', 'sources']
]);

/** Style for links to pages that are not in the file. */
const LEFT_OUT = `<style>a[data-left-out]{text-decoration:none}a[data-left-out]::after{content:' (not in this file)'}</style>`;
/** `<link>`s in the head to other files: style sheets that are inlined anyway, pictures. */
const LOADED =
	/<link\b[^>]*\brel="(?:icon|apple-touch-icon|manifest|stylesheet|alternate)"[^>]*>\s*/g;
const MODULE = /<script\b[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g;
/** Attribute with the address of the notes, which cannot be in the file. */
const NOTES = /(\sdata-notes=")([^"]*)"/;
/** Only `<a>`: nothing else in a page leads to another one. */
const LINK = /<a\b[^>]*?\shref="([^"]*)"[^>]*>/g;

/**
 * @typedef {object} Site
 * @property {ReadonlyMap<string, string>} names of the pages in the file, by path
 * @property {string | undefined} home address of the published site without its trailing slash, if any
 * @property {(path: string) => string} read returns a file of the site by its path; throws if it does
 *   not exist
 */

/**
 * A page as it goes into the file, and its scripts separately, in order.
 * @param {string} path from the site's root, with slashes at both ends
 * @param {Site} site
 * @returns {{ html: string, scripts: string[] }}
 */
export function packPage(path, site) {
	/** @type {string[]} */
	const scripts = [];
	const icon = `data:image/svg+xml,${encodeURIComponent(site.read('/favicon.svg').trim())}`;
	const html = site
		.read(`${path}index.html`)
		.replace(LOADED, '')
		.replace(MODULE, (_, /** @type {string} */ src) => {
			// In one file there is no second script to load the rest of the charts from.
			const whole = src.replace(/\/entry\/story\./, '/entry/story-whole.');
			scripts.push(site.read(posix.join(path, whole)));
			return '';
		})
		.replace(LINK, (tag, /** @type {string} */ href) => {
			const to = target(href, path, site);
			return to === undefined
				? tag.replace(` href="${href}"`, ' data-left-out').replace(/ download(?:="[^"]*")?/, '')
				: tag.replace(` href="${href}"`, ` href="${to}"`);
		})
		.replace(NOTES, (_, /** @type {string} */ start, /** @type {string} */ href) => {
			return `${start}${target(href, path, site) ?? ''}"`;
		})
		.replace('</head>', () => `<link rel="icon" href="${icon}">${LEFT_OUT}</head>`);
	return { html, scripts };
}

/**
 * The address that a page's link gets in the file; undefined if it cannot lead anywhere.
 * @param {string} href as in the page
 * @param {string} path of the page
 * @param {Site} site
 * @returns {string | undefined}
 */
export function target(href, path, { names, home }) {
	if (/^(?:#|[a-z][a-z+.-]*:)/i.test(href)) return href;
	const { pathname, search, hash } = new URL(href.replaceAll('&amp;', '&'), `http://site${path}`);
	const name = names.get(pathname);
	const query = search.slice(1).replaceAll('&', '&amp;');
	if (name) return `?page=${name}${query && `&amp;${query}`}${hash}`;
	return home && `${home}${pathname}${search.replaceAll('&', '&amp;')}${hash}`;
}

/**
 * Data as text for a script element, to be read with JSON.parse.
 * @param {unknown} data
 */
export function inert(data) {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Makes one page of the site's that loads nothing: for the one file of scripts/pack.mjs. */
import { posix } from 'node:path';

/**
 * What is packed: the pages by their paths from the site's root, each with its name in the file.
 * Those that a build has not are left out.
 */
export const PACKED = new Map([
	['/', 'story'],
	['/present/', 'present'],
	['/sources/', 'sources']
]);

/** Words for a link whose page is not there. */
const LEFT_OUT = `<style>a[data-left-out]{text-decoration:none}a[data-left-out]::after{content:' (not in this file)'}</style>`;
/** Links of the head to what comes from the site: styles that are in the page already, pictures. */
const LOADED =
	/<link\b[^>]*\brel="(?:icon|apple-touch-icon|manifest|stylesheet|alternate)"[^>]*>\s*/g;
const MODULE = /<script\b[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g;
/** Where a script finds the address of the notes' window, which cannot be in the file. */
const NOTES = /(\sdata-notes=")([^"]*)"/;
/** The attribute of links alone: a chart's marks lead nowhere. */
const LINK = /<a\b[^>]*?\shref="([^"]*)"[^>]*>/g;

/**
 * @typedef {object} Site
 * @property {ReadonlyMap<string, string>} names the pages in the file, by path
 * @property {string | undefined} home the published site, without a closing slash, if there is one
 * @property {(path: string) => string} read a file of the site by its path; throws when it is not
 *   there
 */

/**
 * The page at a path as it stands in the file, and its scripts apart, in their order.
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
			scripts.push(site.read(posix.join(path, src)));
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
 * Where a link of a page leads from within the file; undefined where it leads nowhere.
 * @param {string} href as it stands in the page
 * @param {string} path the page's
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
 * Data as it stands in a page, for JSON.parse of its element's text.
 * @param {unknown} data
 */
export function inert(data) {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

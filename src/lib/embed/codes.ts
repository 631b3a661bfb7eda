/**
 * The code that an editor copies, and its addresses. Pure. Every value is escaped, the only script is
 * the host script, loaded by address, and no code needs an inline style or script, so it works under
 * the host page's strict Content-Security-Policy.
 */
import { escape } from '#lib/engine/page/escape.ts';
import type { Subject } from './subjects.ts';

/** The page shown in the frame, from the site's root. A subject is `story` or a chart's id. */
export const framePath = (subject: string): string => `/embed/${subject}/`;

/** The oEmbed response, from the site's root. */
export const oembedPath = (subject: string): string => `/oembed/${subject}.json`;

/** What a code is made from; all addresses are absolute. */
export interface Embedded {
	/** The address of the frame's page, with its query. */
	frame: string;
	/** What it shows, in a line: the frame's title. */
	title: string;
	/** Its place in the story. */
	story: string;
	/** The sources page. */
	sources: string;
	/** Its picture, shown if the frame is stripped. */
	picture: { src: string; alt: string; width: number; height: number };
	/** The project's name. */
	credit: string;
}

/**
 * What a subject's code is made from, on a site whose absolute address is `home`, with its closing
 * slash. `query`: options for the frame, such as `theme=dark`, or empty.
 */
export function embedded(
	{ id, title, path, picture }: Subject,
	home: string,
	credit: string,
	query = ''
): Embedded {
	const at = (from: string) => new URL(from.slice(1), home).href;
	const { path: src, ...shown } = picture;
	return {
		frame: at(framePath(id)) + (query && `?${query}`),
		title,
		story: at(path),
		sources: at('/sources/'),
		picture: { ...shown, src: at(src) },
		credit
	};
}

/** The host script: its address and, where browsers can check it, its integrity hash. */
export interface Script {
	src: string;
	integrity?: string | undefined;
}

export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** The picture, linked to the story. */
function pictureLink({ story, picture }: Embedded): string {
	const { src, alt, width, height } = picture;
	return (
		`<a href="${escape(story)}"><img src="${escape(src)}" alt="${escape(alt)}" ` +
		`width="${width}" height="${height}" loading="lazy"></a>`
	);
}

/**
 * The iframe alone, `height` px high and as wide as its container. Inside it is the picture:
 * browsers ignore it, but it remains if a CMS strips the iframe and keeps its content. `lazy`: the
 * browser may delay loading until the reader is near.
 */
export function frameCode(what: Embedded, height: number, lazy = true): string {
	return (
		`<iframe src="${escape(what.frame)}" title="${escape(what.title)}" width="100%" ` +
		`height="${height}" frameborder="0"${lazy ? ' loading="lazy"' : ''}>${pictureLink(what)}</iframe>`
	);
}

/**
 * The iframe with the script that sets its height. Not lazy: the height must be right before the
 * reader arrives, or the text below would jump.
 */
export function scriptCode(what: Embedded, height: number, { src, integrity }: Script): string {
	const held = integrity ? ` integrity="${escape(integrity)}" crossorigin="anonymous"` : '';
	return (
		`${frameCode(what, height, false)}\n<script async src="${escape(src)}"${held}></` + 'script>'
	);
}

/** The picture with caption, source and licence, for where iframes are not allowed. */
export function pictureCode(what: Embedded): string {
	const link = (href: string, words: string) => `<a href="${escape(href)}">${escape(words)}</a>`;
	return `<figure>
${pictureLink(what)}
<figcaption>${escape(what.title)}. Source: ${link(what.story, what.credit)} (${link(what.sources, 'sources')}). Licence: ${link(LICENCE.url, LICENCE.name)}.</figcaption>
</figure>`;
}

/**
 * The code that an editor copies. Pure. Every value is escaped, the only script is the host script,
 * loaded by address, and no code needs an inline style or script, so it works under the host page's
 * strict Content-Security-Policy.
 */
import { escape } from '#lib/engine/page/escape.ts';

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

/**
 * The code that an editor copies. Pure: every value that comes in is escaped, nothing in a code runs
 * but the host script by its address, and no code needs a style or a script of its own in the page,
 * so that a strict Content-Security-Policy of the host takes it as it is.
 */
import { escape } from '../escape';

/** What a code is made of; all addresses are absolute. */
export interface Embedded {
	/** The frame's page, with its query. */
	frame: string;
	/** What it shows, in a line: the frame's title. */
	title: string;
	/** Where the story tells of it. */
	story: string;
	/** The page of sources. */
	sources: string;
	/** The picture that stands for it. */
	picture: { src: string; alt: string; width: number; height: number };
	/** The project's name. */
	credit: string;
}

/** The host script: its address, and the hash that it must have, where browsers can hold it to one. */
export interface Script {
	src: string;
	integrity?: string | undefined;
}

export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** The picture that leads to the story. */
function pictureLink({ story, picture }: Embedded): string {
	const { src, alt, width, height } = picture;
	return (
		`<a href="${escape(story)}"><img src="${escape(src)}" alt="${escape(alt)}" ` +
		`width="${width}" height="${height}" loading="lazy"></a>`
	);
}

/**
 * The frame by itself, `height` px high and as wide as its place. Within it the picture: browsers
 * ignore it, but a CMS that takes away frames and keeps what is in them shows it. `lazy`: the browser
 * may wait until the reader comes near.
 */
export function frameCode(what: Embedded, height: number, lazy = true): string {
	return (
		`<iframe src="${escape(what.frame)}" title="${escape(what.title)}" width="100%" ` +
		`height="${height}" frameborder="0"${lazy ? ' loading="lazy"' : ''}>${pictureLink(what)}</iframe>`
	);
}

/**
 * The frame and the script that gives it its height. Not lazy: the height has to be right before the
 * reader is there, or the text below would jump.
 */
export function scriptCode(what: Embedded, height: number, { src, integrity }: Script): string {
	const held = integrity ? ` integrity="${escape(integrity)}" crossorigin="anonymous"` : '';
	return (
		`${frameCode(what, height, false)}\n<script async src="${escape(src)}"${held}></` + 'script>'
	);
}

/** The picture, what it shows, whose it is and under which licence: for where no frame is let in. */
export function pictureCode(what: Embedded): string {
	const link = (href: string, words: string) => `<a href="${escape(href)}">${escape(words)}</a>`;
	return `<figure>
${pictureLink(what)}
<figcaption>${escape(what.title)}. Source: ${link(what.story, what.credit)}, with all its ${link(what.sources, 'sources')}. Licence: ${link(LICENCE.url, LICENCE.name)}.</figcaption>
</figure>`;
}

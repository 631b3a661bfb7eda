/**
 * Links to a quoted passage, by text fragment: https://wicg.github.io/scroll-to-text-fragment/.
 * A browser that does not support them opens the page at its top. Pure.
 */
import type { Source } from '#lib/content/schema/sources.ts';

const ELLIPSIS = /\s*\[?(?:…|\.{3})\]?\s*/;

/**
 * The address of a phrase on its publisher's own page. Undefined where there is no phrase or no
 * such page; somebody else's copy is never linked to here. An address that already has a fragment,
 * or is that of a PDF file, is returned as it is.
 */
export function passageHref(
	{ url, page }: Pick<Source, 'url' | 'page'>,
	phrase: string | undefined
): string | undefined {
	if (url === null || page !== 'own' || !phrase) return undefined;
	if (url.includes('#') || /\.pdf$/i.test(new URL(url).pathname)) return url;
	// Of a phrase with an ellipsis: where the passage begins and where it ends.
	const parts = phrase.split(ELLIPSIS).filter(Boolean);
	const ends = parts.length > 1 ? [parts[0], parts[parts.length - 1]] : parts;
	return ends.length > 0 ? `${url}#:~:text=${ends.map(encode).join(',')}` : url;
}

/** Hyphens, commas and ampersands have a meaning in text fragments. */
function encode(text: string): string {
	return encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');
}

/** The host of an address as people write it: `scribd.com`. */
export function hostOf(url: string): string {
	return new URL(url).hostname.replace(/^www\./, '');
}

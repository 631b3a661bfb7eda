/** Quoted passages: where a phrase stands in the text of its source, and links to it. Pure. */
import type { Source } from '#lib/content/schema/sources.ts';

/** A text's paragraphs: its non-empty lines in order, trimmed. The first has index 0. */
export function paragraphs(text: string): string[] {
	return text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** The text for comparison, with plain quotation marks, dashes and spaces. */
export function fold(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[‘’‚‛′]/g, "'")
		.replace(/[“”„‟″«»]/g, '"')
		.replace(/[‐‑‒–—―−]/g, '-')
		.replaceAll('…', '...')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Matches a phrase as whole words: “0 requests” is not in “20 requests”. */
export function wholeWords(phrase: string, flags = 'u'): RegExp {
	const literal = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, flags);
}

/** The numbers (from 1) of the paragraphs that contain the phrase in whole words, both folded. */
export function standsIn(phrase: string, paragraphs: readonly string[]): number[] {
	const words = wholeWords(fold(phrase));
	return paragraphs.flatMap((text, i) => (words.test(fold(text)) ? [i + 1] : []));
}

const ELLIPSIS = /\s*\[?(?:…|\.{3})\]?\s*/;

/**
 * The address of a phrase on its publisher's own page. Undefined where there is no phrase or no
 * such page; somebody else's copy is never linked to here. An address that already has a fragment,
 * or is that of a PDF file, is returned as it is. Uses text fragments; a browser that does not know
 * them opens the page at its top: https://wicg.github.io/scroll-to-text-fragment/.
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

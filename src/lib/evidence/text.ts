/** Source texts, and where in them a phrase stands. Pure. */

/** A text's paragraphs: its non-empty lines in order, trimmed. Number one is at index 0. */
export function paragraphs(text: string): string[] {
	return text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** The text for comparing: typographic quotes, dashes and white space as the plain ones. */
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

/**
 * The numbers of the paragraphs (from 1) in which the phrase stands word for word, both folded.
 * Whole words only: “0 requests” does not stand in “20 requests”.
 */
export function standsIn(phrase: string, paragraphs: readonly string[]): number[] {
	const literal = fold(phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const words = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u');
	return paragraphs.flatMap((text, i) => (words.test(fold(text)) ? [i + 1] : []));
}

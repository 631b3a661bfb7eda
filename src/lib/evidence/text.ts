/** Source texts, and where a phrase occurs in them. Pure. */

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

/**
 * The numbers (from 1) of the paragraphs that contain the phrase word for word, both folded. Only
 * whole words count: “0 requests” is not in “20 requests”.
 */
export function standsIn(phrase: string, paragraphs: readonly string[]): number[] {
	const literal = fold(phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const words = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u');
	return paragraphs.flatMap((text, i) => (words.test(fold(text)) ? [i + 1] : []));
}

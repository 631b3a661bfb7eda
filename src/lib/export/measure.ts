/** The width of text in the fonts of the pictures: see faces.ts. */
import { readFileSync } from 'node:fs';
import { fontMetrics } from './font-metrics.js';
import { FACES, type Weight } from './faces.ts';

const advances = new Map(
	FACES.map(({ weight, file }) => [weight, fontMetrics(readFileSync(file)).advance])
);

/**
 * The width of a line in px, at a font size in px. Throws a RangeError for a character that the
 * font lacks, which would be an empty box in the picture.
 */
export function wordsWidth(text: string, size: number, weight: Weight): number {
	const advance = advances.get(weight);
	if (!advance) throw new RangeError(`no face of weight ${weight}`);
	return [...text].reduce((sum, char) => sum + advance(char), 0) * size;
}

/**
 * Breaks text into as few lines of at most `width` px as possible, balanced to about the same
 * length, so that no word is left alone on a line. Throws like `wordsWidth`.
 */
export function balance(text: string, width: number, size: number, weight: Weight): string[] {
	const fill = (most: number) => fillLines(text, most, size, weight);
	const lines = fill(width);
	if (lines.length < 2) return lines;
	let [low, high] = [width / 2, width];
	while (high - low > 4) {
		const middle = (low + high) / 2;
		if (fill(middle).length > lines.length) low = middle;
		else high = middle;
	}
	return fill(high);
}

/** Breaks text into lines of at most `width` px, filling each one. Throws like `wordsWidth`. */
export function fillLines(text: string, width: number, size: number, weight: Weight): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length && wordsWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

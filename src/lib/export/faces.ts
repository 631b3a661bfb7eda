/**
 * The fonts in downloadable pictures: one family in three weights, made by scripts/make-font.mjs;
 * and how wide text is in them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';
import { fontMetrics } from './font-metrics.js';

export const FAMILY = 'Fraunces';

/** The weights that pictures use: small text, small headings, large text. */
export type Weight = 400 | 600 | 700;

/** The font file for each weight. */
export const FACES: { weight: Weight; file: string }[] = [
	{ weight: 400, file: join('src', 'lib', 'engine', 'type', 'text.ttf') },
	{ weight: 600, file: join('src', 'lib', 'engine', 'type', 'strong.ttf') },
	{ weight: 700, file: join('src', 'lib', 'engine', 'type', 'card.ttf') }
];

/**
 * CSS with the fonts embedded, subset to the characters of `svg`, so that the picture looks the
 * same everywhere. Rejects if subsetting fails.
 */
export async function faceStyles(svg: string): Promise<string> {
	const characters = [...new Set(svg)].sort().join('');
	const rules = FACES.map(async ({ weight, file }) => {
		const woff2 = await subset(readFileSync(file), characters, {
			targetFormat: 'woff2',
			keepFeatures: ['kern'],
			noHinting: true
		});
		return (
			`@font-face{font-family:${FAMILY};font-weight:${weight};` +
			`src:url(data:font/woff2;base64,${woff2.toString('base64')}) format("woff2")}`
		);
	});
	return (await Promise.all(rules)).join('');
}

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

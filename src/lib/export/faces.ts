/**
 * The fonts in downloadable pictures: one family in three weights, made by scripts/make-font.mjs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';

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

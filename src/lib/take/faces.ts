/** The faces of the pictures to take away: one family in three cuts, which scripts/make-font.mjs makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';

export const FAMILY = 'Fraunces';

/** What pictures ask for: small words, small headings, large words. */
export type Weight = 400 | 600 | 700;

/** The file of each. */
export const FACES: { weight: Weight; file: string }[] = [
	{ weight: 400, file: join('src', 'lib', 'type', 'text.ttf') },
	{ weight: 600, file: join('src', 'lib', 'type', 'strong.ttf') },
	{ weight: 700, file: join('src', 'lib', 'type', 'card.ttf') }
];

/**
 * CSS that brings the faces, cut down to the characters of `svg`, within itself: so the picture looks
 * the same wherever it is opened. Throws what the cutting throws.
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

/**
 * The contrast of every tone on every ground: text 4.5:1 or more, marks 3:1 or more; for those who
 * ask for more, text 7:1 and marks 4.5:1.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TEXT = ['ink', 'quiet', 'harm-text', 'evidence-text'];
const MARKS = ['ink', 'faint', 'harm', 'evidence'];
const GROUNDS = ['paper', 'card'];

const parts = ['tokens', 'contrast'].flatMap((name) =>
	readFileSync(`src/lib/engine/style/${name}.css`, 'utf8').split('@media')
);

/** The colours a block of declarations sets, by name, as #rrggbb. */
function colours(block: string): Map<string, string> {
	const found = [...block.matchAll(/--([\w-]+):\s*#([0-9a-f]{3,6});/gi)];
	return new Map(
		found.map(([, name, hex]) => [name, hex.length === 3 ? hex.replace(/./g, '$&$&') : hex])
	);
}

/** The tones under media queries, each over those before it and all over the light ones. */
function tonesFor(queries: string[]): Map<string, string> {
	const blocks = queries.map((query) => {
		const found = parts.find((part) => part.trimStart().startsWith(`${query} {`));
		if (!found) throw new RangeError(`no block for ${query}`);
		return found;
	});
	return new Map([parts[0] ?? '', ...blocks].flatMap((block) => [...colours(block)]));
}

/** Relative luminance, WCAG 2.2, of an rrggbb colour: 0 for black to 1 for white. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
		const share = parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, WCAG 2.2, of two rrggbb colours: 1 to 21. */
function contrast(a: string, b: string): number {
	const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (bright + 0.05) / (dark + 0.05);
}

it('knows black on white', () => expect(contrast('000000', 'ffffff')).toBeCloseTo(21));

describe.each([
	['light', [], 4.5, 3],
	['dark', ['(prefers-color-scheme: dark)'], 4.5, 3],
	['print', ['print'], 4.5, 3],
	['light, with more contrast', ['screen and (prefers-contrast: more)'], 7, 4.5],
	[
		'dark, with more contrast',
		[
			'(prefers-color-scheme: dark)',
			'screen and (prefers-contrast: more) and (prefers-color-scheme: dark)'
		],
		7,
		4.5
	]
])('%s', (_name, queries, text, mark) => {
	const tones = tonesFor(queries);
	const tone = (name: string): string => {
		const value = tones.get(name);
		if (value === undefined) throw new RangeError(`tokens.css has no --${name}`);
		return value;
	};

	it.each(GROUNDS.flatMap((ground) => TEXT.map((name) => [name, ground])))(
		'text in %s on %s',
		(name, ground) => {
			expect(contrast(tone(name), tone(ground))).toBeGreaterThanOrEqual(text);
		}
	);

	it.each(GROUNDS.flatMap((ground) => MARKS.map((name) => [name, ground])))(
		'marks in %s on %s',
		(name, ground) => {
			expect(contrast(tone(name), tone(ground))).toBeGreaterThanOrEqual(mark);
		}
	);

	it('words in the colour of the ground on ink', () => {
		expect(contrast(tone('paper'), tone('ink'))).toBeGreaterThanOrEqual(4.5);
	});
});

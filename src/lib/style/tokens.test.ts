/** The contrast of every tone on every ground: text 4.5:1 or more, marks 3:1 or more. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TEXT = ['ink', 'quiet', 'harm-text', 'evidence-text'];
const MARKS = ['ink', 'faint', 'harm', 'evidence'];
const GROUNDS = ['paper', 'card'];

const css = readFileSync('src/lib/style/tokens.css', 'utf8');

/** The colours a block of declarations sets, by name, as #rrggbb. */
function colours(block: string): Map<string, string> {
	const found = [...block.matchAll(/--([\w-]+):\s*#([0-9a-f]{3,6});/gi)];
	return new Map(
		found.map(([, name, hex]) => [name, hex.length === 3 ? hex.replace(/./g, '$&$&') : hex])
	);
}

/** The tones under a media query, those it leaves alone from the light ones. */
function tonesFor(query: string | null): Map<string, string> {
	const [light = ''] = css.split('@media');
	const part = css.split('@media').find((one) => query !== null && one.includes(query)) ?? '';
	return new Map([...colours(light), ...colours(part)]);
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
	['light', null],
	['dark', 'prefers-color-scheme: dark'],
	['print', 'print']
])('%s', (_name, query) => {
	const tones = tonesFor(query);
	const tone = (name: string): string => {
		const value = tones.get(name);
		if (value === undefined) throw new RangeError(`tokens.css has no --${name}`);
		return value;
	};

	it.each(GROUNDS.flatMap((ground) => TEXT.map((name) => [name, ground])))(
		'text in %s on %s',
		(name, ground) => {
			expect(contrast(tone(name), tone(ground))).toBeGreaterThanOrEqual(4.5);
		}
	);

	it.each(GROUNDS.flatMap((ground) => MARKS.map((name) => [name, ground])))(
		'marks in %s on %s',
		(name, ground) => {
			expect(contrast(tone(name), tone(ground))).toBeGreaterThanOrEqual(3);
		}
	);

	it('words in the colour of the ground on ink', () => {
		expect(contrast(tone('paper'), tone('ink'))).toBeGreaterThanOrEqual(4.5);
	});
});

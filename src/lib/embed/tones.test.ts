import { describe, expect, it } from 'vitest';
import { token } from '#lib/engine/style/token.ts';
import { contrast, hexOf, readColour, type Rgb } from './colour.ts';
import { readOptions } from './options.ts';
import { BASE, themeFor, tonesFor, type Palette } from './tones.ts';

const none = () => null;
function rgb(hex: string): Rgb {
	const found = readColour(hex, none);
	if (!found) throw new RangeError(`no colour "${hex}"`);
	return found;
}
const [ink, paper, harm, evidence] = BASE.map((name) => rgb(token(name)));
const palette: Palette = { ink, paper, harm, evidence };
const optionsFor = (colours: Record<string, string>) =>
	readOptions(`?${new URLSearchParams(colours)}`, none).options;

describe('readColour', () => {
	it('reads both hex lengths, and writes the long one', () => {
		expect(hexOf(rgb('#0af'))).toBe('#00aaff');
		expect(hexOf(rgb('#FF8000'))).toBe('#ff8000');
	});
});

describe('themeFor', () => {
	it('follows paper, then ink, then the requested theme', () => {
		expect(themeFor(optionsFor({ theme: 'light', paper: '#123' }))).toBe('dark');
		expect(themeFor(optionsFor({ theme: 'dark', ink: '#123' }))).toBe('light');
		expect(themeFor(optionsFor({ theme: 'dark', accent: '#fff' }))).toBe('dark');
		expect(themeFor(optionsFor({}))).toBe('auto');
	});
});

describe('tonesFor', () => {
	it('changes nothing if no colour is given', () => {
		expect(tonesFor(optionsFor({}), palette)).toEqual({ tones: {}, faults: [] });
	});

	it('changes only the harm tone for an accent', () => {
		const { tones } = tonesFor(optionsFor({ accent: '#060' }), palette);
		expect(tones).toEqual({ harm: '#006600', 'harm-text': '#006600' });
	});

	it.each([
		['a newsroom’s own', { ink: '#112', paper: '#fff8e7', accent: '#c30' }],
		['light on dark', { ink: '#eee', paper: '#036', accent: '#fc0' }],
		['all alike', { ink: '#777', paper: '#777', accent: '#777' }],
		['yellow on white', { ink: '#ff0', paper: '#fff', accent: '#ff0' }],
		['a middle grey', { paper: '#808080' }],
		['ink alone, too light', { ink: '#f4f4f4' }]
	])('keeps text and marks legible: %s', (_name, colours) => {
		const { tones } = tonesFor(optionsFor(colours), palette);
		const on = rgb(tones.paper ?? '');
		for (const name of ['ink', 'quiet', 'harm-text', 'evidence-text'])
			expect(contrast(rgb(tones[name] ?? ''), on), name).toBeGreaterThanOrEqual(4.45);
		for (const name of ['faint', 'harm', 'evidence'])
			expect(contrast(rgb(tones[name] ?? ''), on), name).toBeGreaterThanOrEqual(2.97);
	});

	it('reports colours that are not legible', () => {
		const { faults } = tonesFor(
			optionsFor({ ink: '#ff0', paper: '#fff', accent: '#ff0' }),
			palette
		);
		expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['ink', 'accent']);
		expect(faults[0]).toContain('1.1:1 on #ffffff: expected 4.5:1');
	});
});

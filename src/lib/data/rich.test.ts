import { describe, expect, test } from 'vitest';
import type { Figure } from './figures.ts';
import { countWords, numberWords, parseText } from './rich.ts';

const FIGURES = new Map<string, Figure>(
	[
		{ id: 'days.total', value: 358, text: '358' },
		{ id: 'cell.people', value: 8, text: '8' },
		{ id: 'days.arrest', value: '2008-11-24', text: '24 November 2008' },
		{ id: 'story.minutes', value: 9, text: '9' }
	].map((figure) => [figure.id, figure])
);

describe('parseText', () => {
	test('breaks a paragraph into runs and claims', () => {
		expect(parseText('From {days.arrest}: {days.total} days.', FIGURES)).toEqual([
			{ text: 'From ' },
			{ text: '24 November 2008', claim: 'days.arrest' },
			{ text: ': ' },
			{ text: '358', claim: 'days.total' },
			{ text: ' days.' }
		]);
	});

	test('marks words that make a claim without a figure', () => {
		expect(parseText('He was [chained to a bed](minutes.restraint).', FIGURES)).toEqual([
			{ text: 'He was ' },
			{ text: 'chained to a bed', claim: 'minutes.restraint' },
			{ text: '.' }
		]);
	});

	test('gives the year of a date', () => {
		expect(parseText('{days.arrest:year}', FIGURES)).toEqual([
			{ text: '2008', claim: 'days.arrest' }
		]);
	});

	test('what the story counts in itself is no claim', () => {
		expect(parseText('{story.minutes:words}', FIGURES)).toEqual([{ text: 'nine' }]);
	});

	test('spells numbers out', () => {
		expect(parseText('{cell.people:Words}, {cell.people:words}', FIGURES)).toEqual([
			{ text: 'Eight', claim: 'cell.people' },
			{ text: ', ' },
			{ text: 'eight', claim: 'cell.people' }
		]);
	});

	test.each([
		['{days.count}', /a figure of the registry, not \{days\.count\}/],
		['{}', /a figure of the registry, not \{\}/],
		['{cell.people:roman}', /a figure of the registry/],
		['{days.arrest:words}', /a number to spell out/],
		['{days.total:year}', /a date to give the year of/],
		['[words]', /in pairs/],
		['{days.total:words}', /from 0 to 99 to spell out, not 358/],
		['a { b', /braces and brackets in pairs/],
		['a } b', /braces and brackets in pairs/]
	])('refuses %s', (text, message) => {
		expect(() => parseText(text, FIGURES)).toThrow(message);
		expect(() => parseText(text, FIGURES)).toThrow(RangeError);
	});
});

test.each([
	[0, 'zero'],
	[9, 'nine'],
	[19, 'nineteen'],
	[20, 'twenty'],
	[78, 'seventy-eight'],
	[99, 'ninety-nine']
])('%i is %s', (value, words) => {
	expect(numberWords(value)).toBe(words);
});

test('countWords counts what stands between spaces', () => {
	expect(countWords('  Each dot is\none day. ')).toBe(5);
	expect(countWords('')).toBe(0);
});

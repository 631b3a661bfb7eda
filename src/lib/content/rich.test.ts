import { describe, expect, test } from 'vitest';
import { countWords, numberWords, parseText, slideOf, type Figure } from './rich.ts';

const FIGURES = new Map<string, Figure>(
	[
		{ id: 'days.total', value: 358, text: '358' },
		{ id: 'cell.people', value: 8, text: '8' },
		{ id: 'days.arrest', value: '2008-11-24', text: '24 November 2008' },
		{ id: 'story.minutes', value: 9, text: '9' }
	].map((figure) => [figure.id, figure])
);

describe('parseText', () => {
	test('splits a paragraph into plain text and claims', () => {
		expect(parseText('From {days.arrest}: {days.total} days.', FIGURES)).toEqual([
			{ text: 'From ' },
			{ text: '24 November 2008', claim: 'days.arrest' },
			{ text: ': ' },
			{ text: '358', claim: 'days.total' },
			{ text: ' days.' }
		]);
	});

	test('finds words that make a claim without a figure', () => {
		expect(parseText('He was [chained to a bed](minutes.restraint).', FIGURES)).toEqual([
			{ text: 'He was ' },
			{ text: 'chained to a bed', claim: 'minutes.restraint' },
			{ text: '.' }
		]);
	});

	test('reduces a date to its year', () => {
		expect(parseText('{days.arrest:year}', FIGURES)).toEqual([
			{ text: '2008', claim: 'days.arrest' }
		]);
	});

	test('a figure about the story itself is not a claim', () => {
		expect(parseText('{story.minutes:words}', FIGURES)).toEqual([{ text: 'nine' }]);
	});

	test('writes numbers in words', () => {
		expect(parseText('{cell.people:Words}, {cell.people:words}', FIGURES)).toEqual([
			{ text: 'Eight', claim: 'cell.people' },
			{ text: ', ' },
			{ text: 'eight', claim: 'cell.people' }
		]);
	});

	test.each([
		['{days.count}', /the id of a figure, not \{days\.count\}/],
		['{}', /the id of a figure, not \{\}/],
		['{cell.people:roman}', /the id of a figure/],
		['{days.arrest:words}', /a number for :words/],
		['{days.total:year}', /a date for :year/],
		['[words]', /matching braces and brackets/],
		['{days.total:words}', /from 0 to 99 for :words, not 358/],
		['a { b', /matching braces and brackets/],
		['a } b', /matching braces and brackets/]
	])('rejects %s', (text, message) => {
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

test('countWords counts words separated by white space', () => {
	expect(countWords('  Each dot is\none day. ')).toBe(5);
	expect(countWords('')).toBe(0);
});

test('a slide uses the text written for the slide', () => {
	expect(slideOf({ slide: 'Short.', text: ['Long, and longer.'] })).toBe('Short.');
});

test('a slide otherwise uses the first sentence, including any marks in it', () => {
	const first = '{days.total:Words} [were](days.count) counted, so.';
	expect(slideOf({ text: [`${first} Then more.`, 'Another.'] })).toBe(first);
	expect(slideOf({ text: ['No end'] })).toBe('No end');
});

import { expect, test } from 'vitest';
import { fold, paragraphs, standsIn } from './text.ts';

const TEXT =
	'\n  The first one. \r\n\r\n\n“He’d 20 requests – at\u00a0least”…\n \nHe had\t20 days\n';

test('paragraphs are the lines that are not empty', () => {
	expect(paragraphs(TEXT)).toEqual([
		'The first one.',
		'“He’d 20 requests – at\u00a0least”…',
		'He had\t20 days'
	]);
});

test('quotation marks, dashes and spaces are made plain', () => {
	expect(fold(' “He’d 20—at\u00a0\n least”… ')).toBe('"He\'d 20-at least"...');
});

test.each([
	['"He\'d 20 requests - at least"', [2]],
	['20', [2, 3]],
	['had 20 days', [3]],
	['0 requests', []],
	['20 day', []],
	['20 Requests', []],
	['first one. (', []]
])('%s is in %j', (phrase, where) => {
	expect(standsIn(phrase, paragraphs(TEXT))).toEqual(where);
});

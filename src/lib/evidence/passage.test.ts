import { describe, expect, test } from 'vitest';
import { fold, hostOf, paragraphs, passageHref, standsIn } from './passage.ts';

const URL = 'https://news.example/2012/a-page.html';
const own = (url = URL) => ({ url, page: 'own' as const });

describe('a link to a passage', () => {
	test.each([
		['words', 'died in detention', 'died%20in%20detention'],
		['a hyphen, a comma and an ampersand', '37-year-old, A&B', '37%2Dyear%2Dold%2C%20A%26B'],
		['brackets, a dollar and a percent sign', '5 [$230] 7%', '5%20%5B%24230%5D%207%25'],
		['an en dash and a hash', '365–43 #1', '365%E2%80%9343%20%231'],
		['quotation marks', '“died” of ‘it’', '%E2%80%9Cdied%E2%80%9D%20of%20%E2%80%98it%E2%80%99'],
		['wide and non-breaking spaces', ' one\u00a0two  three\n', 'one%20two%20three'],
		['an ellipsis', 'charged with it … but, later', 'charged%20with%20it,but%2C%20later'],
		['two ellipses', 'one … two [...] three', 'one,three'],
		['an ellipsis at either end', '… one two…', 'one%20two']
	])('has %s encoded', (_, phrase, fragment) => {
		const href = passageHref(own(), phrase);
		expect(href).toBe(`${URL}#:~:text=${fragment}`);
		expect(new globalThis.URL(href ?? '').href).toBe(href);
	});

	test('keeps a query', () => {
		const url = 'https://news.example/?id=1&lang=en';
		expect(passageHref(own(url), 'two words')).toBe(`${url}#:~:text=two%20words`);
	});

	test.each([`${URL}#part-2`, 'https://news.example/Report.PDF', 'https://news.example/r.pdf?v=1'])(
		'is the plain address for %s',
		(url) => expect(passageHref(own(url), 'two words')).toBe(url)
	);

	test('does not exist for a copy, an unknown address, or without a phrase', () => {
		expect(passageHref({ url: URL, page: 'copy' }, 'two words')).toBeUndefined();
		expect(passageHref({ url: null, page: null }, 'two words')).toBeUndefined();
		expect(passageHref(own(), undefined)).toBeUndefined();
		expect(passageHref(own(), '')).toBeUndefined();
	});

	test('is the plain address for an ellipsis alone', () => {
		expect(passageHref(own(), '…')).toBe(URL);
	});
});

test.each([
	['https://www.scribd.com/document/1', 'scribd.com'],
	['http://ro.scribd.com/document/1', 'ro.scribd.com']
])('the host of %s', (url, host) => expect(hostOf(url)).toBe(host));

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

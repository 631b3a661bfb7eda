import { describe, expect, it } from 'vitest';
import { addressOf, countOf, matches, readAsked } from './filter';

const ENTRY = { in: 'days', by: '000 record-arrest', standing: 'agreed' };
const ANY = { chapter: '', source: '', standing: '' };

describe('matches', () => {
	it('takes every entry where nothing is asked', () => expect(matches(ENTRY, ANY)).toBe(true));

	it.each([
		[{ chapter: 'days' }, true],
		[{ chapter: 'money' }, false],
		[{ source: '000' }, true],
		[{ source: 'record-arrest' }, true],
		[{ source: 'record' }, false],
		[{ standing: 'disputed' }, false],
		[{ chapter: 'days', source: '000', standing: 'agreed' }, true],
		[{ chapter: 'days', source: '001', standing: 'agreed' }, false]
	])('asked for %o: %s', (asked, taken) => {
		expect(matches(ENTRY, { ...ANY, ...asked })).toBe(taken);
	});
});

it('keeps what is asked in the address, and nothing else of its own', () => {
	const asked = { ...ANY, source: 'record-arrest', standing: 'agreed' };
	const address = addressOf('https://news.example/a/sources/?chapter=days&x=1#claim-b', asked);
	expect(address).toBe('https://news.example/a/sources/?x=1&source=record-arrest&standing=agreed');
	expect(readAsked(new URL(address).search)).toEqual(asked);
	expect(addressOf(address, ANY)).toBe('https://news.example/a/sources/?x=1');
});

it('says how many of how many', () => {
	expect(countOf(131, 131)).toBe('131 claims');
	expect(countOf(23, 131)).toBe('23 of 131 claims');
});

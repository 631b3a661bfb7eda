import { describe, expect, it } from 'vitest';
import { addressOf, countOf, matches, readFilters } from './filter.ts';

const ENTRY = { in: 'days', by: '000 record-arrest', standing: 'several' };
const ANY = { chapter: '', source: '', standing: '' };

describe('matches', () => {
	it('accepts every entry without filters', () => expect(matches(ENTRY, ANY)).toBe(true));

	it.each([
		[{ chapter: 'days' }, true],
		[{ chapter: 'money' }, false],
		[{ source: '000' }, true],
		[{ source: 'record-arrest' }, true],
		[{ source: 'record' }, false],
		[{ standing: 'conflict' }, false],
		[{ chapter: 'days', source: '000', standing: 'several' }, true],
		[{ chapter: 'days', source: '001', standing: 'several' }, false]
	])('with %o: %s', (filters, accepted) => {
		expect(matches(ENTRY, { ...ANY, ...filters })).toBe(accepted);
	});
});

it('keeps the filters in the address, and other parameters with them', () => {
	const filters = { ...ANY, source: 'record-arrest', standing: 'several' };
	const address = addressOf('https://news.example/a/sources/?chapter=days&x=1#claim-b', filters);
	expect(address).toBe('https://news.example/a/sources/?x=1&source=record-arrest&standing=several');
	expect(readFilters(new URL(address).search)).toEqual(filters);
	expect(addressOf(address, ANY)).toBe('https://news.example/a/sources/?x=1');
});

it('says how many claims are shown', () => {
	expect(countOf(131, 131)).toBe('131 claims');
	expect(countOf(23, 131)).toBe('23 of 131 claims');
});

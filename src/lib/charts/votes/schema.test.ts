import { expect, test } from 'vitest';
import type { Chamber } from './schema.ts';
import { data as all } from '#lib/charts/data.ts';

const { votes } = all;

/** Votes by party in the order yea, nay, not voting. */
function tally(chamber: Chamber): Record<string, number[]> {
	const by: Record<string, number[]> = {};
	for (const { party, vote } of chamber.members)
		(by[party] ??= [0, 0, 0])[['yea', 'nay', 'not voting'].indexOf(vote)]++;
	return by;
}

const named = (chamber: Chamber, vote: string, parties: string): string[] =>
	chamber.members
		.filter((m) => m.vote === vote && parties.includes(m.party))
		.map((m) => `${m.name} ${m.state}`)
		.sort();

// Totals and names from the official record, to catch any change to votes.json.
test('the House, as recorded by its Clerk', () => {
	expect(tally(votes.house)).toEqual({ R: [227, 6, 7], D: [138, 37, 18] });
	expect(named(votes.house, 'nay', 'R')).toEqual([
		'Jones NC',
		'LaTourette OH',
		'LoBiondo NJ',
		'Paul TX',
		'Rogers MI',
		'Upton MI'
	]);
});

test('the Senate, as in its own record', () => {
	expect(tally(votes.senate)).toEqual({
		R: [46, 0, 1],
		D: [45, 3, 3],
		I: [0, 1, 0],
		ID: [1, 0, 0]
	});
	expect(named(votes.senate, 'nay', 'DI')).toEqual([
		'Levin MI',
		'Reed RI',
		'Sanders VT',
		'Whitehouse RI'
	]);
	expect(named(votes.senate, 'not voting', 'DR')).toEqual([
		'Conrad ND',
		'Inouye HI',
		'Kirk IL',
		'Rockefeller WV'
	]);
});

test.each([votes.house, votes.senate])(
	'no two members of the $name have the same name and state',
	(chamber) => {
		const names = chamber.members.map((m) => `${m.name}, ${m.state}`);
		expect(new Set(names).size).toBe(names.length);
	}
);

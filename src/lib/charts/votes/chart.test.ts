import { expect, test } from 'vitest';
import { expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import type { Look } from '#lib/engine/scene.ts';
import { votes } from './chart.ts';
import { about } from './about.ts';
import { data as all } from '#lib/charts/data.ts';
import type { Chamber } from './schema.ts';

const data = all.votes;

const scene = (step: string, width = 400, height = 400) =>
	votes.scene(data, step, { width, height })(1);
const looks = (step: string, look: Look) => scene(step).marks.filter((mark) => mark.look === look);
const numerals = (step: string) =>
	scene(step)
		.labels.filter((label) => label.kind === 'numeral')
		.map((label) => label.lines[0]);
const words = (step: string, width?: number, height?: number) =>
	scene(step, width, height)
		.labels.map((label) => label.lines.join(' '))
		.join(' | ');
const keys = (step: string) => scene(step).marks.map((mark) => mark.key);
const houseKey = (name: string, state?: string) => {
	const found = data.house.members.find((m) => m.name === name && (!state || m.state === state));
	return `house-${found?.id}`;
};

test('a dot for each vote, whatever the size', () => {
	expectChartInvariants(votes, data, {
		'votes-house': 433,
		'votes-party': 433,
		'votes-cosponsors': 43,
		'votes-senate': 100
	});
});

test('the House: the report’s 362 yes votes, the record’s three more marked, 43 no, 25 not voting', () => {
	expect(numerals('votes-house')).toEqual(['362', '+3', '43', '25']);
	expect(looks('votes-house', 'disc-ink')).toHaveLength(362);
	expect(looks('votes-house', 'square-evidence')).toHaveLength(3);
	expect(looks('votes-house', 'cross-ink')).toHaveLength(43);
	expect(looks('votes-house', 'ring-faint')).toHaveLength(25);
});

test('the vote was on a trade bill: its titles are shown in full where there is room, in a line where not', () => {
	const large = words('votes-house', 960, 1000);
	for (const title of data.bill.titles) expect(large).toContain(title);
	expect(words('votes-house', 360, 300)).toMatch(
		/^Title IV of 4: the Magnitsky Act; I–III:\strade/
	);
	for (const [width, height] of [
		[360, 300],
		[960, 1000]
	]) {
		const parts = scene('votes-house', width, height).rules;
		expect(parts.map(({ tone }) => tone)).toEqual(['faint', 'faint', 'faint', 'ink']);
	}
});

test('each member keeps the same dot from step to step', () => {
	expect(new Set(keys('votes-party'))).toEqual(new Set(keys('votes-house')));
	const noes = data.house.members.filter(({ vote }) => vote === 'nay');
	expect(new Set(keys('votes-cosponsors'))).toEqual(new Set(noes.map(({ id }) => `house-${id}`)));
});

test('by party, a number over each block, also where nobody voted so', () => {
	expect(numerals('votes-party')).toEqual(['227', '6', '7', '138', '37', '18']);
	expect(numerals('votes-senate')).toEqual(['45', '3', '3', '46', '0', '1', '1', '1', '0']);
	const rows = scene('votes-senate').labels.filter(({ key }) => key.startsWith('row-'));
	expect(rows.map((label) => label.lines[0])).toEqual(['Democrats', 'Republicans', 'Independents']);
});

test('eleven of the noes had cosponsored the separate bill: they are apart, and named at every size', () => {
	expect(numerals('votes-cosponsors')).toEqual(['11', '32']);
	expect(looks('votes-cosponsors', 'cross-ink').map(({ key }) => key)).toEqual(
		data.house.members
			.filter(({ vote, cosponsor }) => vote === 'nay' && cosponsor)
			.map(({ id }) => `house-${id}`)
	);
	const large = scene('votes-cosponsors', 640, 720).labels.filter(({ key }) =>
		key.startsWith('name-')
	);
	expect(large.map(({ lines }) => lines[0])).toHaveLength(11);
	expect(words('votes-cosponsors', 360, 300)).toContain(
		'Capuano, Clarke (NY), DeLauro, Gene Green, Grijalva, Hinchey, Keating, Pallone, Pingree, Stark, Waters'
	);
	for (const width of [280, 960])
		expect(words('votes-cosponsors', width, 600)).toMatch(
			/Of its cosponsors, 64 voted yes, 11 no; 4\sdid\snot\svote\./
		);
});

test('the four senators who voted no are named, with what is known of two where there is room', () => {
	for (const width of [280, 960])
		for (const name of ['Levin', 'Reed', 'Whitehouse', 'Sanders'])
			expect(words('votes-senate', width, 720)).toContain(name);
	for (const { short } of data.senators) {
		expect(words('votes-senate', 640, 720)).toContain(short);
		expect(words('votes-senate', 768, 480)).toContain(short);
	}
});

test('beside the report, no member is named: nobody knows which votes it lacks', () => {
	for (const { key } of scene('votes-house').marks.slice(0, 20)) {
		const member = data.house.members.find((m) => `house-${m.id}` === key);
		expect(votes.describe(data, 'votes-house', key)).not.toContain(member?.name);
	}
	const [beyond] = looks('votes-house', 'square-evidence');
	expect(votes.describe(data, 'votes-house', beyond.key)).toBe(
		'One of the 3 yes votes that the Clerk recorded beyond the 362 that Human Rights First reported. The report does not say whose are missing.'
	);
});

test('elsewhere each member is named, with what is known of the vote', () => {
	expect(votes.describe(data, 'votes-party', houseKey('Green, Al'))).toBe(
		'Representative Al Green, Texas, Democrat: voted yes.'
	);
	for (const step of ['votes-party', 'votes-cosponsors'])
		expect(votes.describe(data, step, houseKey('Clarke', 'NY'))).toBe(
			'Representative Clarke, New York, Democrat: voted no. Had cosponsored H.R. 4405, a separate Magnitsky bill.'
		);
	const senator = (name: string) => {
		const found = data.senate.members.find((m) => m.name === name);
		return votes.describe(data, 'votes-senate', `senate-${found?.id}`);
	};
	expect(senator('Sanders')).toBe('Senator Sanders, Vermont, independent: voted no.');
	expect(senator('Levin')).toMatch(
		/: voted no\. He voted no because .* Associated Press reported\.$/
	);
	expect(() => votes.describe(data, 'votes-cosponsors', houseKey('Green, Al'))).toThrow(RangeError);
});

test('the title says that it was a trade bill; the description, that no means little of the Act', () => {
	expect(about.title(data)).toMatch(/trade bill.*365–43.*92–4/);
	const description = about.description(data);
	expect(description).toMatch(/362 to 43.*365 to 43.*the three-vote difference/);
	expect(description).toContain('A no was not necessarily a vote against the Magnitsky Act');
	for (const { text } of data.senators) expect(description).toContain(text);
});

test('the tables hold the tallies, the bill, the cosponsors and every member', () => {
	const [tallies, bill, cosponsors, house, senate] = about.tables(data);
	expect(tallies.rows.map((row) => (row.slice(1, 4) as string[]).join(' '))).toEqual([
		'362 43 not said',
		'365 43 25',
		'227 6 7',
		'138 37 18',
		'92 4 4',
		'45 3 3',
		'46 0 1',
		'1 1 0'
	]);
	expect(bill.rows.map((row) => row.slice(0, 2))).toEqual(
		data.bill.titles.map((title, i) => [['I', 'II', 'III', 'IV'][i], title])
	);
	expect(cosponsors.rows.map((row) => (row.slice(0, 2) as string[]).join(' '))).toEqual([
		'yes 64',
		'no 11',
		'not voting 4'
	]);
	for (const [{ members }, table] of [
		[data.house, house],
		[data.senate, senate]
	] as const) {
		expect(table.rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(members.length);
		const named = table.rows
			.flatMap((row) => (row[3] as string).split('), '))
			.filter((n) => n !== 'none');
		expect(named).toHaveLength(members.length);
	}
	expect(senate.rows[3].slice(0, 3)).toEqual(['no', 'Democrats', '3']);
	expect(senate.rows[3][3]).toBe('Levin (MI), Reed (RI), Whitehouse (RI)');
});

/** Votes by party in the order yea, nay, not voting. */
function tally(chamber: Chamber): Record<string, number[]> {
	const by: Record<string, number[]> = {};
	for (const { party, vote } of chamber.members)
		(by[party] ??= [0, 0, 0])[['yea', 'nay', 'not voting'].indexOf(vote)]++;
	return by;
}

const listed = (chamber: Chamber, vote: string, parties: string): string[] =>
	chamber.members
		.filter((m) => m.vote === vote && parties.includes(m.party))
		.map((m) => `${m.name} ${m.state}`)
		.sort();

// Totals and names from the official record, to catch any change to votes.json.
test('the House, as recorded by its Clerk', () => {
	expect(tally(data.house)).toEqual({ R: [227, 6, 7], D: [138, 37, 18] });
	expect(listed(data.house, 'nay', 'R')).toEqual([
		'Jones NC',
		'LaTourette OH',
		'LoBiondo NJ',
		'Paul TX',
		'Rogers MI',
		'Upton MI'
	]);
});

test('the Senate, as in its own record', () => {
	expect(tally(data.senate)).toEqual({
		R: [46, 0, 1],
		D: [45, 3, 3],
		I: [0, 1, 0],
		ID: [1, 0, 0]
	});
	expect(listed(data.senate, 'nay', 'DI')).toEqual([
		'Levin MI',
		'Reed RI',
		'Sanders VT',
		'Whitehouse RI'
	]);
	expect(listed(data.senate, 'not voting', 'DR')).toEqual([
		'Conrad ND',
		'Inouye HI',
		'Kirk IL',
		'Rockefeller WV'
	]);
});

test.each([data.house, data.senate])(
	'no two members of the $name have the same name and state',
	(chamber) => {
		const names = chamber.members.map((m) => `${m.name}, ${m.state}`);
		expect(new Set(names).size).toBe(names.length);
	}
);

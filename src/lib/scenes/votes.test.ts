import data from 'virtual:data/votes';
import { expect, test } from 'vitest';
import { expectLawfulEverywhere } from './testing/laws-everywhere';
import type { Look } from './scene';
import { votes } from './votes';
import { votesWords } from './votes.words';

const scene = (step: string) => votes.scene(data, step, 1, { width: 400, height: 400 });
const looks = (step: string, look: Look) => scene(step).marks.filter((mark) => mark.look === look);
const numerals = (step: string) =>
	scene(step)
		.labels.filter((label) => label.kind === 'numeral')
		.map((label) => label.lines[0]);

test('a dot for each vote, whatever the size', { timeout: 120_000 }, () => {
	expectLawfulEverywhere(votes, data, {
		'votes-house': 362 + 43,
		'votes-clerk': 433,
		'votes-party': 433,
		'votes-senate': 100,
		'votes-senate-party': 100
	});
});

test('the House as reported: 362 to 43', () => {
	expect(numerals('votes-house')).toEqual(['362', '43']);
	expect(looks('votes-house', 'disc-ink')).toHaveLength(362);
	expect(looks('votes-house', 'cross-ink')).toHaveLength(43);
});

test('the Clerk’s record: three more, marked, and 25 not voting', () => {
	expect(numerals('votes-clerk')).toEqual(['365', '+3', '43', '25']);
	expect(looks('votes-clerk', 'disc-ink')).toHaveLength(362);
	expect(looks('votes-clerk', 'square-evidence')).toHaveLength(3);
	expect(looks('votes-clerk', 'ring-faint')).toHaveLength(25);
});

test('every dot of the report is in the record, and each of the record in the parties', () => {
	const keys = (step: string) => scene(step).marks.map((mark) => mark.key);
	const record = new Set(keys('votes-clerk'));
	expect(keys('votes-house').every((key) => record.has(key))).toBe(true);
	expect(new Set(keys('votes-party'))).toEqual(record);
	expect(new Set(keys('votes-senate'))).toEqual(new Set(keys('votes-senate-party')));
});

test('by party, the numbers stand over their blocks', () => {
	expect(numerals('votes-party')).toEqual(['227', '6', '7', '138', '37', '18']);
	expect(numerals('votes-senate')).toEqual(['92', '4', '4']);
	expect(numerals('votes-senate-party')).toEqual(['45', '3', '3', '46', '1', '1', '1']);
	const rows = scene('votes-senate-party').labels.filter((label) => label.kind === 'strong');
	expect(rows.map((label) => label.lines[0])).toEqual(['Democrats', 'Republicans', 'Independents']);
});

test('the reported count names nobody; by party, each member is named', () => {
	for (const step of ['votes-house', 'votes-clerk'])
		for (const { key } of scene(step).marks.slice(0, 20)) {
			const member = data.house.members.find((m) => `house-${m.id}` === key);
			expect(votes.tell(data, step, key)).not.toContain(member?.name);
		}
	const [beyond] = looks('votes-clerk', 'square-evidence');
	expect(votes.tell(data, 'votes-clerk', beyond.key)).toContain('is not known');
	const sanders = data.senate.members.find((m) => m.name === 'Sanders');
	expect(votes.tell(data, 'votes-senate-party', `senate-${sanders?.id}`)).toBe(
		'Senator Sanders, Vermont, independent: voted no.'
	);
	const green = data.house.members.find((m) => m.name === 'Green, Al');
	expect(votes.tell(data, 'votes-party', `house-${green?.id}`)).toBe(
		'Representative Al Green, Texas, Democrat: voted yes.'
	);
});

test('the tables hold the tallies and every member', () => {
	const [tallies, house, senate] = votesWords.tables(data);
	expect(tallies.rows.map((row) => row.slice(1, 4).join(' '))).toEqual([
		'362 43 not said',
		'365 43 25',
		'227 6 7',
		'138 37 18',
		'92 4 4',
		'45 3 3',
		'46 0 1',
		'1 1 0'
	]);
	for (const [{ members }, table] of [
		[data.house, house],
		[data.senate, senate]
	] as const) {
		expect(table.rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(members.length);
		const named = table.rows.flatMap((row) => row[3].split('), ')).filter((n) => n !== 'none');
		expect(named).toHaveLength(members.length);
	}
	const [vote, party, number, names] = senate.rows[3];
	expect([vote, party, number]).toEqual(['no', 'Democrats', '3']);
	expect(names).toBe('Levin (MI), Reed (RI), Whitehouse (RI)');
});

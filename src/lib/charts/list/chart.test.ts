import { expect, test } from 'vitest';
import { list } from './chart.ts';
import { about } from './about.ts';
import type { Look } from '#lib/engine/scene.ts';
import { expectLaidOutOnce, expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { SIZES } from '#lib/engine/testing/scene-invariants.ts';
import { data as all } from '#lib/charts/data.ts';

const data = all.list;

const total = data.total.value;
const scene = (step: string, progress = 1, size = { width: 360, height: 300 }) =>
	list.scene(data, step, size)(progress);
const text = ({ labels }: ReturnType<typeof scene>, key: string) =>
	labels.find((label) => label.key === key)?.lines.join(' ');
const drawn = ({ marks }: ReturnType<typeof scene>, look: Look) =>
	marks.filter((mark) => mark.look === look).length;

test('both steps draw every name at every size', () => {
	expectChartInvariants(list, data, { 'list-first': total, 'list-growth': total });
});

test('the first list is drawn, and the other names are still to come', () => {
	const first = scene('list-first');
	const [{ added, tied }] = data.rounds;
	expect([drawn(first, 'disc-ink'), drawn(first, 'ring-ink')]).toEqual([tied, added - (tied ?? 0)]);
	expect(drawn(first, 'ring-faint')).toBe(total - added);
	expect(text(first, 'numeral')).toBe(String(added));
});

test('the clock adds one round after another, and never a part of one', () => {
	const seen = new Set<string | undefined>();
	for (let p = 0; p <= 1; p += 0.01) {
		const now = scene('list-growth', p);
		seen.add(text(now, 'numeral'));
		expect(total - drawn(now, 'ring-faint')).toBe(Number(text(now, 'numeral')));
	}
	expect([...seen]).toEqual(['18', '30', '34', '39', '44', '49', '55']);
});

test('no name moves while the clock runs', () => {
	for (const size of SIZES) {
		const at = (p: number) => scene('list-growth', p, size).marks.map(({ x, y }) => [x, y]);
		expect(at(0)).toEqual(at(1));
	}
});

test('at the end each round shows its date, what it added, and the total', () => {
	for (const size of SIZES) {
		const end = scene('list-growth', 1, size);
		expect(data.rounds.map(({ id }) => text(end, `added-${id}`))).toEqual([
			...['18', '+12', '+4', '+5', '+5', '+5', '+6']
		]);
		expect(data.rounds.map(({ id }) => text(end, `total-${id}`)).join()).toBe(
			'18,30,34,39,44,49,55'
		);
		for (const { id, date } of data.rounds)
			expect(text(end, `date-${id}`)).toContain(date.at.slice(0, 4));
	}
});

test('only as many names are dark as a source ties to his case', () => {
	const end = scene('list-growth');
	const tied = data.rounds.reduce((sum, round) => sum + (round.tied ?? 0), 0);
	expect(drawn(end, 'disc-ink')).toBe(tied);
	const unknown = data.rounds.filter((round) => round.tied === null);
	expect(drawn(end, 'disc-faint')).toBe(unknown.reduce((sum, { added }) => sum + added, 0));
	expect(drawn(end, 'square-evidence')).toBe(1);
	expect(drawn(end, 'ring-faint')).toBe(0);
});

test('the picture says who ties how many to his case, and that the total is not meant', () => {
	const note = (p: number) => text(scene('list-growth', p), 'note-1');
	expect(note(0)).toBe('16 of them tied to his case, according to RFE/RL');
	expect(note(1)).toBe('2 of the 6 new names tied to his case, according to the State Department');
	expect(note(0.67)).toBe('5 new names; we did not find how many are tied to his case');
});

test('a dot tells its round and who ties how many, and never a name', () => {
	const tell = (n: number) => list.describe(data, 'list-growth', `name-${n}`);
	expect(tell(19)).toBe(
		'One of 12 names added on 20 May 2014; ten of them tied to his case, ' +
			`according to ${data.rounds[1].teller}.`
	);
	expect(tell(30)).toBe(tell(19));
	expect(tell(40)).toBe(
		'One of five names added on 9 January 2017. We did not find how many of them were tied to his case.'
	);
	expect(tell(55)).toMatch(/^The unit among the six names added on 16 May 2019\./);
});

test('the words say what a listing is not, what is classified, and that no later total was found', () => {
	const caption = about.panels().map((panel) => panel.caption);
	for (const words of [about.description(data), ...caption]) {
		expect(words).toContain('A listing is not a conviction.');
		expect(words).toContain('We found no later total.');
	}
	expect(about.description(data)).toContain(data.classified.text);
	const [rounds, other] = about.tables(data);
	expect(rounds.rows.map((row) => row[2])).toEqual(['16', '10', '2', '4', 'not known', '3', '2']);
	expect(other.rows[0][0]).toBe(data.classified.text);
});

test('the clock changes numbers and looks, and lays nothing out again', () => {
	const clock = list.scene(data, 'list-growth', { width: 360, height: 300 });
	expectLaidOutOnce(clock, /^(numeral|heading|note-\d|date-.+)$/);
});

import { expect, test } from 'vitest';
import { expectLaidOutOnce, expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { SIZES } from '#lib/engine/testing/scene-invariants.ts';
import { requests } from './chart.ts';
import { FROM, TO } from './paper.ts';
import { about } from './about.ts';
import { data as all } from '#lib/charts/data.ts';

const { days } = all;
const data = all.requests;

const size = { width: 400, height: 380 };
const scene = (step: string, progress = 1, at = size) => requests.scene(data, step, at)(progress);
const look = (step: string, progress = 1) => scene(step, progress).marks.map((mark) => mark.look);
const words = (step: string, at = size) =>
	scene(step, 1, at)
		.labels.flatMap((label) => label.lines)
		.join(' ');
const totals = data.rivals.reduce((sum, { value }) => sum + value, data.total.value);

test('20 requests, 13 papers, 1,340 in all totals', () => {
	expect(totals).toBe(1340);
	expectChartInvariants(requests, data, {
		'requests-out': 20,
		'requests-none': 20,
		'requests-paper': 13,
		'requests-rivals': totals
	});
});

test('they leave one by one as the clock runs', () => {
	const sent = (progress: number) =>
		look('requests-out', progress).filter((mark) => mark === 'disc-ink').length;
	expect(sent(0)).toBe(0);
	expect(sent(0.5)).toBe(11);
	expect(sent(1)).toBe(20);
	const heights = scene('requests-out', 0.5).marks.map((mark) => mark.y);
	expect([...heights].sort((a, b) => a - b)).toEqual(heights);
});

test('in the end none has crossed the line', () => {
	const { marks, rules } = scene('requests-none');
	const line = Number(
		/^M[\d.]+ ([\d.]+)h/.exec(rules.find((rule) => rule.key === 'line')?.d ?? '')?.[1]
	);
	expect(marks.every((mark) => mark.y > line && mark.look === 'disc-harm')).toBe(true);
	expect(words('requests-none')).toContain('of 20 requests, by Firestone’s account');
});

test('one that brought treatment would be beyond it', () => {
	const granted = { ...data, granted: { ...data.granted, value: 1 } };
	const { marks } = requests.scene(granted, 'requests-none', size)(1);
	expect(marks.filter((mark) => mark.look === 'disc-evidence')).toHaveLength(1);
});

test('the calendar goes from the move to his death', () => {
	expect([FROM, TO]).toEqual([days.transfer.date.at, days.death.date.at]);
	const { rules, marks } = scene('requests-paper');
	const end = Number(
		/^M[\d.]+ ([\d.]+)H/.exec(rules.find(({ key }) => key === 'end')?.d ?? '')?.[1]
	);
	expect(marks.every((mark) => mark.y < end)).toBe(true);
});

test('requests are left of the months, replies and the court right, each by a shape', () => {
	for (const at of SIZES) {
		const { marks, labels } = scene('requests-paper', 1, at);
		const months = labels.find((label) => label.kind === 'axis')?.x ?? NaN;
		for (const { group, look, x } of marks) {
			expect(x < months).toBe(group === 'Requests');
			const shape = { Requests: /^(disc|ring)-/, Replies: /^square-/, 'The court': /^cross-/ }[
				group
			];
			expect(look).toMatch(shape ?? '');
		}
	}
	const count = (group: string) =>
		scene('requests-paper').marks.filter((mark) => mark.group === group).length;
	expect(['Requests', 'Replies', 'The court'].map(count)).toEqual([6, 6, 1]);
});

test('his mother’s request is a ring in a dashed bracket that crosses no other mark', () => {
	for (const at of SIZES) {
		const { marks, rules, radius } = scene('requests-paper', 1, at);
		const mother = marks.find(({ key }) => key === 'paper-mother');
		expect(mother?.look).toBe('ring-ink');
		const dashed = rules.filter((rule) => rule.style === 'dashed');
		expect(dashed.map(({ key }) => key)).toEqual(['paper-mother-doubt']);
		const complaint = marks.find(({ key }) => key === 'paper-september-20');
		expect(Math.abs((complaint?.x ?? 0) - (mother?.x ?? 0))).toBeGreaterThan(2 * radius);
	}
});

test('every paper is labelled at every size, with its date on any phone', () => {
	for (const at of [...SIZES, { width: 280, height: 340 }]) {
		const { labels } = scene('requests-paper', 1, at);
		const keys = labels.map(({ key }) => key);
		for (const { id } of data.papers) expect(keys).toContain(`paper-${id}-text`);
		if (at.height < 340) continue;
		expect(words('requests-paper', at)).toMatch(/12 Nov/);
		expect(words('requests-paper', at)).toMatch(/about Sep/);
		expect(words('requests-paper', at)).toMatch(/16 Nov:? his death|his death 16 Nov/);
	}
});

test('the papers are not passed off as the twenty', () => {
	expect(words('requests-paper')).toContain('None of these could be matched to the 20 requests.');
	const keys = scene('requests-paper').marks.map(({ key }) => key);
	expect(keys.some((key) => key.startsWith('request-'))).toBe(false);
});

test('each total has its own dots, at one scale', () => {
	const { marks } = scene('requests-rivals');
	const count = (group: string) => marks.filter((mark) => mark.group === group).length;
	expect(
		[...new Set(marks.map(({ group }) => group))].map((group) => [group, count(group)])
	).toEqual([
		['Firestone: 20', 20],
		['Browder’s book: more than 20', 20],
		['a Latvian news site: 400', 400],
		['Physicians for Human Rights, 2012: 450', 450],
		['Hermitage’s campaign, May 2010: 450', 450]
	]);
});

test('each total says who counts and what, and the first its earliest source, on a phone too', () => {
	for (const at of [size, { width: 360, height: 300 }, { width: 280, height: 340 }]) {
		const said = words('requests-rivals', at).replaceAll('\n', ' ');
		for (const text of [
			'20+',
			'more than 20 requests by him and his lawyer',
			'A Latvian news site'
		])
			expect(said).toContain(text);
		expect(said).toContain('earliest: Hermitage, 15 September 2010, “over 20 occasions”');
	}
	const open = scene('requests-rivals').rules.map(({ key }) => key);
	expect(open).toEqual(['open-red-notice']);
});

test('a mark is told with who says so', () => {
	const tell = (step: string, key: string) => requests.describe(data, step, key);
	expect(tell('requests-out', 'request-20')).toBe(
		'Firestone: one of 20 requests for treatment. We found no list of them, so it has no date.'
	);
	expect(tell('requests-rivals', 'letters-450')).toBe(
		'Physicians for Human Rights, 2012: one of 450 letters about the lack of treatment.'
	);
	expect(tell('requests-rivals', 'red-notice-1')).toContain('one of more than 20 requests');
	expect(tell('requests-paper', 'paper-mother')).toMatch(/^About September 2009: His mother asks/);
	expect(() => tell('requests-out', 'request-21')).toThrow(RangeError);
	expect(() => tell('requests-out', 'letters-1')).toThrow(RangeError);
	expect(() => tell('requests-rivals', 'letters-451')).toThrow(RangeError);
});

test('the tables give each total to its teller, and each paper its date', () => {
	const [who, papers] = about.tables(data);
	expect(who.rows.map((row) => row[0])).toEqual(['20', 'more than 20', '400', '450', '450', '20']);
	expect(who.rows.at(-1)?.[1]).toBe('Earliest source found');
	expect(papers.rows).toHaveLength(data.papers.length);
	expect(papers.rows.filter((row) => row[1] === 'approximate').map((row) => row[0])).toEqual([
		'about September 2009'
	]);
	for (const row of [...who.rows, ...papers.rows]) expect(row.at(-1)).not.toBe('');
});

test('the clock changes numbers and looks, and lays nothing out again', () => {
	const changing = /^(numeral|heading|note-0|ways|request-\d+)$/;
	expectLaidOutOnce(requests.scene(data, 'requests-out', size), changing);
	const columns = (progress: number) => scene('requests-out', progress).marks.map(({ x }) => x);
	expect(columns(0.3)).toEqual(columns(0.6));
});

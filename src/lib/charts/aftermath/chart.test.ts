import { expect, test } from 'vitest';
import { aftermath } from './chart.ts';
import { timeScale } from './axis.ts';
import { about } from './about.ts';
import { expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { SIZES } from '#lib/engine/testing/scene-invariants.ts';
import { data as all } from '#lib/charts/data.ts';

const { steps } = aftermath;

const data = all.aftermath;

const count = data.events.length;
const size = { width: 400, height: 440 };
const scene = (step: string, at = size) => aftermath.scene(data, step, at)(1);
/** Left of the years, between, or right of them. */
const WAYS = new Map([
	['Seeking accountability', -1],
	['On neither side', 0],
	['What critics call retaliation or impunity', 1]
]);
const spoken = (step: string) =>
	scene(step)
		.marks.filter((mark) => !mark.look.endsWith('faint'))
		.map((mark) => mark.key.replace('event-', ''));

test('every event is drawn in every step, whatever the size', () => {
	expectChartInvariants(aftermath, data, Object.fromEntries(steps.map((step) => [step, count])));
});

test('each step is about its own events', () => {
	expect(spoken('aftermath-justice').length + spoken('aftermath-retaliation').length).toBe(count);
	expect(spoken('aftermath-retaliation')).toContain('acquittal');
	expect(spoken('aftermath-december')).toEqual([
		'house',
		'senate',
		'signed',
		'adoption-ban',
		'acquittal'
	]);
	expect(spoken('aftermath-court')).toEqual(['court']);
});

test('the events that a step is about are named beside their dots at every size', () => {
	for (const step of steps)
		for (const at of SIZES) {
			const labels = new Set(scene(step, at).labels.map((label) => label.key));
			const missing = spoken(step).filter((id) => !labels.has(`event-${id}-text`));
			expect(missing, `${step} at ${at.width}×${at.height}`).toEqual([]);
		}
});

test('each side has its track, and the acquittal is in the middle, on neither', () => {
	for (const step of steps)
		for (const at of SIZES) {
			const { marks, labels } = scene(step, at);
			const years = labels.find((label) => label.kind === 'axis')?.x ?? NaN;
			for (const { x, group } of marks)
				expect(Math.sign(Math.round(x - years)), group).toBe(WAYS.get(group));
		}
});

test('wherever a side is named, it is critics who call it retaliation or impunity', () => {
	const pictures = steps.flatMap((step) => {
		const { labels, legend } = scene(step);
		const told = data.events.map((event) => aftermath.describe(data, step, `event-${event.id}`));
		return [...labels.map((label) => label.lines.join(' ')), ...legend.map((i) => i.text), ...told];
	});
	const words = [
		...pictures,
		about.title(data),
		about.description(data),
		...about.panels().map((panel) => panel.caption),
		...about.tables(data).flatMap((table) => table.rows.map((row) => row[2] as string))
	].join(' ');
	expect(words).toContain('What critics call retaliation or impunity');
	const bare = words
		.replaceAll(/what critics call retaliation or impunity/gi, '')
		.replaceAll('seen as retaliation, Physicians for Human Rights says', '');
	expect(bare).not.toMatch(/retaliation|impunity/i);
});

test('the acquittal has a look that neither side has', () => {
	for (const step of steps) {
		const squares = scene(step).marks.filter((mark) => mark.look.startsWith('square'));
		expect(squares.map((mark) => mark.key)).toEqual(['event-acquittal']);
		expect(squares[0].look).toMatch(/ink|faint/);
	}
	expect(aftermath.describe(data, 'aftermath-december', 'event-acquittal')).toMatch(
		/^28 December 2012 \(on neither side\): A Moscow court acquits/
	);
});

test('a date known to the month or year only is a ring, and never a disc', () => {
	for (const step of steps)
		for (const { key, look } of scene(step).marks) {
			const event = data.events.find((e) => `event-${e.id}` === key);
			expect(look.startsWith('ring'), key).toBe(event?.date.precision !== 'day');
		}
	const dashed = scene('aftermath-justice').rules.filter((rule) => rule.style === 'dashed');
	expect(dashed.map((rule) => rule.key)).toContain('uncertainty-promotions');
});

test('the close-up enlarges two months and keeps all the rest in order', () => {
	const plain = timeScale(data, [0, 400], false);
	const close = timeScale(data, [0, 400], true);
	const months = [new Date('2012-11-01'), new Date('2013-01-01')] as const;
	expect(plain(months[1]) - plain(months[0])).toBeLessThan(6);
	expect(close(months[1]) - close(months[0])).toBeGreaterThan(200);
	expect([close(new Date('2008-01-01')), close(new Date('2020-01-01'))]).toEqual([0, 400]);
});

test('a dot tells its date, its side and what happened', () => {
	expect(aftermath.describe(data, 'aftermath-december', 'event-signed')).toMatch(
		/^14 December 2012 \(seeking accountability\): .*\.$/
	);
});

test('the table has every event, with the precision of its date', () => {
	const [table] = about.tables(data);
	expect(table.rows).toHaveLength(count);
	expect(table.rows.find((row) => row[0] === '2010')?.[1]).toBe('to the year');
});

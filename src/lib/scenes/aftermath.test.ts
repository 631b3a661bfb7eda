import data from 'virtual:data/aftermath';
import { expect, test } from 'vitest';
import { aftermath, steps } from './aftermath';
import { timeScale } from './aftermath-axis';
import { aftermathWords } from './aftermath.words';
import { expectLawfulEverywhere } from './testing/laws-everywhere';
import { SIZES } from './testing/laws-of-a-scene';

const count = data.events.length;
const size = { width: 400, height: 440 };
const scene = (step: string, at = size) => aftermath.scene(data, step, 1, at);
const spoken = (step: string) =>
	scene(step)
		.marks.filter((mark) => !mark.look.endsWith('faint'))
		.map((mark) => mark.key.replace('event-', ''));

test('every event is drawn in every step, whatever the size', { timeout: 60_000 }, () => {
	expectLawfulEverywhere(aftermath, data, Object.fromEntries(steps.map((step) => [step, count])));
});

test('each step speaks of its own events', () => {
	expect(spoken('aftermath-justice').length + spoken('aftermath-retaliation').length).toBe(count);
	expect(spoken('aftermath-december')).toEqual([
		'house',
		'senate',
		'signed',
		'adoption-ban',
		'acquittal'
	]);
	expect(spoken('aftermath-court')).toEqual(['court']);
});

test('the events spoken of are named beside their dots at every size', () => {
	for (const step of steps)
		for (const at of SIZES) {
			const labels = new Set(scene(step, at).labels.map((label) => label.key));
			const missing = spoken(step).filter((id) => !labels.has(`event-${id}-text`));
			expect(missing, `${step} at ${at.width}×${at.height}`).toEqual([]);
		}
});

test('accountability stands left of the years and retaliation right', () => {
	const { marks, labels } = scene('aftermath-court');
	const years = labels.find((label) => label.kind === 'axis')?.x ?? NaN;
	for (const mark of marks) expect(mark.x < years).toBe(mark.group === 'Accountability');
});

test('a date known to the month or year only is a ring, and never a disc', () => {
	for (const step of steps)
		for (const { key, look } of scene(step).marks) {
			const event = data.events.find((e) => `event-${e.id}` === key);
			expect(look.startsWith('disc'), key).toBe(event?.date.precision === 'day');
		}
	const doubts = scene('aftermath-justice').rules.filter((rule) => rule.style === 'dashed');
	expect(doubts.map((rule) => rule.key)).toContain('doubt-promotions');
});

test('the close-up draws two months larger and keeps all the rest in order', () => {
	const plain = timeScale(data, [0, 400], false);
	const close = timeScale(data, [0, 400], true);
	const months = [new Date('2012-11-01'), new Date('2013-01-01')] as const;
	expect(plain(months[1]) - plain(months[0])).toBeLessThan(6);
	expect(close(months[1]) - close(months[0])).toBeGreaterThan(200);
	expect([close(new Date('2008-01-01')), close(new Date('2020-01-01'))]).toEqual([0, 400]);
});

test('a dot tells its date, its side and what happened', () => {
	expect(aftermath.tell(data, 'aftermath-december', 'event-signed')).toMatch(
		/^14 December 2012 \(accountability\): .*\.$/
	);
});

test('the table has every event, with how well its date is known', () => {
	const [table] = aftermathWords.tables(data);
	expect(table.rows).toHaveLength(count);
	expect(table.rows.find((row) => row[0] === '2010')?.[1]).toBe('to the year');
});

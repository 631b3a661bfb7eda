import { expect, test } from 'vitest';
import { days } from './chart.ts';
import { about } from './about.ts';
import { expectLaidOutOnce, expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { data as all } from '#lib/charts/data.ts';
import { closing, opening } from './figure-of-days.ts';
import { SIZES } from '#lib/engine/testing/scene-invariants.ts';

const { steps } = days;

const data = all.days;

const size = { width: 400, height: 380 };
const scene = (step: string, progress = 1) => days.scene(data, step, size)(progress);
const spent = (step: string, progress = 1) =>
	scene(step, progress).marks.filter((mark) => mark.look !== 'ring-faint').length;

test('358 days in every step, whatever the size', () => {
	expectChartInvariants(days, data, Object.fromEntries(steps.map((step) => [step, 358])));
});

test('every step has the same days, by their dates', () => {
	const keys = scene('days-arrest').marks.map((mark) => mark.key);
	expect([keys[0], keys.at(-1)]).toEqual(['2008-11-24', '2009-11-16']);
	for (const step of steps) expect(scene(step).marks.map((mark) => mark.key)).toEqual(keys);
});

test('the clock goes from the first day to about six months, and on to the last', () => {
	expect(spent('days-arrest')).toBe(1);
	expect(spent('days-fill', 0)).toBe(1);
	expect(spent('days-fill', 0.5)).toBe(92);
	expect(spent('days-fill')).toBe(182);
	expect(spent('days-illness')).toBe(182);
	expect(spent('days-butyrka', 0)).toBe(182);
	expect(spent('days-butyrka')).toBe(358);
	expect(spent('days-count')).toBe(358);
});

test('the 115 days from the move to his death are set apart, the day of the move among them', () => {
	const harm = scene('days-count').marks.filter((mark) => mark.look === 'disc-harm');
	expect(harm).toHaveLength(115);
	expect(harm[0].key).toBe('2009-07-25');
	expect(scene('days-fill').marks.some((mark) => mark.look === 'disc-harm')).toBe(false);
	expect(scene('days-count').legend[1].text).toBe('a day from the move to Butyrka to his death');
});

test('what he suffered is attributed beside the picture and in the description', () => {
	const words = scene('days-illness').labels.flatMap((label) => label.lines);
	expect(words.join(' ')).toContain('Firestone: 40 pounds lost, pancreatitis, gallstones');
	expect(about.description(data)).toContain('After about 6 months, Firestone writes, he had');
	expect(about.description(data)).toContain('REDRESS writes of acute pain');
});

test('the bracket for “about six months” is dashed and points to no one day', () => {
	const [bracket] = scene('days-illness').rules;
	expect(bracket).toMatchObject({ key: 'bracket', style: 'dashed' });
	expect(bracket.d).toMatch(/^M[\d.]+ [\d.]+V[\d.]+$/);
});

test('the first and the last day are ringed in the count', () => {
	const ringed = scene('days-count').rules.map((rule) => rule.key);
	expect(ringed).toContain('ring-2008-11-24');
	expect(ringed).toContain('ring-2009-11-16');
});

test('nothing but the running number and date moves while the clock runs', () => {
	const still = (progress: number) =>
		scene('days-fill', progress).labels.find((label) => label.key === 'month-2009-03');
	expect(still(0.05)).toEqual(still(1));
});

test('a dot is told by its date, its number and what happened', () => {
	const tell = (key: string) => days.describe(data, 'days-count', key);
	expect(tell('2008-11-24')).toBe('24 November 2008: day 1 of 358. He was arrested.');
	expect(tell('2009-03-01')).toBe('1 March 2009: day 98 of 358.');
	expect(tell('2009-07-25')).toBe(
		'25 July 2009: day 244 of 358. He was moved from Matrosskaya Tishina to Butyrka.'
	);
	expect(tell('2009-07-26')).toBe(
		'26 July 2009: day 245 of 358. One of the days from the move to Butyrka to his death.'
	);
	expect(tell('2009-11-16')).toBe('16 November 2009: day 358 of 358. He died.');
	expect(() => tell('2009-11-17')).toThrow(RangeError);
});

test('the months add up to the whole', () => {
	const [months, , counts, told] = about.tables(data);
	expect(months.rows).toHaveLength(13);
	expect(months.rows[0]).toEqual(['November 2008', '24–30', '7', '7']);
	expect(months.rows.at(-1)).toEqual(['November 2009', '1–16', '16', '358']);
	expect(counts.rows.map((row) => row[0])).toEqual([
		'358 days',
		'357 days',
		'eleven months',
		'nearly a year',
		'12 months'
	]);
	expect(told.rows).toHaveLength(data.told.length);
});

test('the clock changes numbers and looks, and lays nothing out again', () => {
	expectLaidOutOnce(days.scene(data, 'days-fill', size), /^(numeral|heading|note-0)$/);
	expectLaidOutOnce(days.scene(data, 'days-butyrka', size), /^(numeral|heading|note-0)$/);
});

test('358 dots write the number; they are the days of the calendar', () => {
	expectChartInvariants(opening, data, { opening: 358 });
	expectChartInvariants(closing, data, { closing: 358 });
	const calendar = scene('days-arrest');
	const figure = opening.scene(data, 'opening', size)(1);
	expect(figure.marks.map(({ key }) => key)).toEqual(calendar.marks.map(({ key }) => key));
});

test('at the close the last day alone is set off, and labelled with its date', () => {
	const { marks, labels } = closing.scene(data, 'closing', size)(1);
	expect(marks.filter((mark) => mark.look === 'disc-harm').map((mark) => mark.key)).toEqual([
		'2009-11-16'
	]);
	expect(labels.map((label) => label.lines)).toEqual([['16 November 2009']]);
});

test('the line from the date to its dot crosses no other dot', () => {
	for (const at of SIZES) {
		const { marks, rules, radius } = closing.scene(data, 'closing', at)(1);
		const [, x, y, way, to] = /^M([\d.]+) ([\d.]+)([HV])([\d.]+)$/.exec(rules[0].d) ?? [];
		for (const mark of marks) {
			const [along, across] = way === 'H' ? [mark.x, mark.y - +y] : [mark.y, mark.x - +x];
			const start = way === 'H' ? +x : +y;
			const near = along + radius > start && along - radius < +to && Math.abs(across) < radius;
			expect(near, `${mark.key} at ${at.width}×${at.height}`).toBe(false);
		}
	}
});

test('on a phone the label does not make the figure smaller', () => {
	const phone = { width: 360, height: 300 };
	expect(closing.scene(data, 'closing', phone)(1).radius).toBeCloseTo(
		opening.scene(data, 'opening', phone)(1).radius
	);
});

test('rejects a number of days that the figure does not write', () => {
	const shorter = {
		...data,
		death: { ...data.death, date: { ...data.death.date, at: '2009-11-15' } }
	};
	expect(() => opening.scene(shorter, 'opening', size)(1)).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { readWhen } from '#lib/content/dates.ts';
import { minutes, DAY } from './chart.ts';
import { about } from './about.ts';
import { SIZES } from '#lib/engine/testing/scene-invariants.ts';
import { expectLaidOutOnce, expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { data as all } from '#lib/charts/data.ts';

const { steps } = minutes;

const { days } = all;
const data = all.minutes;

const total = data.total.value;
const size = { width: 400, height: 380 };
const scene = (step: string, box = size, progress = 1) => minutes.scene(data, step, box)(progress);
const wordsIn = (step: string, box = size) =>
	scene(step, box)
		.labels.map((label) => label.lines.join(' '))
		.join(' | ');
const spent = (progress: number) =>
	scene('minutes-clock', size, progress).marks.filter(({ look }) => look === 'disc-harm').length;

test('one day, then 78 minutes', () => {
	const counts = { 'minutes-night': 1, 'minutes-clock': total, 'minutes-after': total };
	expect(Object.keys(counts)).toEqual(steps);
	expectChartInvariants(minutes, data, counts);
});

test('the clock runs through the minutes', () => {
	expect([0, 0.5, 1].map(spent)).toEqual([0, total / 2, total]);
});

test('the last day is the day of his death', () => {
	expect(DAY).toBe(readWhen(days.death.date));
});

test('at every size, the last day names who reports each entry', () => {
	for (const box of SIZES)
		for (const { text, teller } of data.lastDay)
			expect(wordsIn('minutes-night', box)).toContain(`${text} | According to ${teller}`);
});

test('at every size, each meaning has its teller, and the number its origin', () => {
	for (const box of SIZES) {
		const words = wordsIn('minutes-after', box);
		for (const { teller, text } of data.meanings) expect(words).toContain(`${teller} | ${text}`);
		expect(words).toContain(data.play.text);
	}
});

test('minutes with several meanings do not have the tone of harm', () => {
	const { marks, labels } = scene('minutes-after');
	expect(new Set(marks.map(({ look }) => look))).toEqual(new Set(['disc-ink']));
	expect(labels.filter(({ tone }) => tone === 'harm')).toEqual([]);
});

test('a dot says whose figure it is', () => {
	const last = `minute-${total}`;
	expect(minutes.describe(data, 'minutes-clock', last)).toBe(
		'Minute 78 of 78, as Firestone tells it.'
	);
	expect(minutes.describe(data, 'minutes-after', last)).toContain('Sources differ');
	expect(() => minutes.describe(data, 'minutes-clock', `minute-${total + 1}`)).toThrow(RangeError);
});

test('the title and the description say who tells it, and what others say', () => {
	expect(about.title(data)).toContain('Firestone');
	const description = about.description(data);
	for (const { teller, text } of data.meanings)
		expect(description).toContain(`${text} (${teller})`);
	expect(description).toContain('Firestone writes that he was left for 1 hour and 18 minutes');
	expect(description).toContain(data.aboutAnHour.text);
});

test('the tables have all that the data have', () => {
	const cells = about.tables(data).flatMap(({ rows }) => rows.flat());
	const all = [...data.lastDay, ...data.meanings, ...data.told, data.play, data.aboutAnHour];
	for (const { text } of all) expect(cells).toContain(text);
});

test('the clock changes numbers and looks, and lays nothing out again', () => {
	expectLaidOutOnce(minutes.scene(data, 'minutes-clock', size), /^numeral$/);
});

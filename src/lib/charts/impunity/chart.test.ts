import { expect, test } from 'vitest';
import { impunity } from './chart.ts';
import { about } from './about.ts';
import { expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { data as all } from '#lib/charts/data.ts';

const data = all.impunity;

const scene = (step: string, width = 400, height = 400) =>
	impunity.scene(data, step, { width, height })(1);
const words = (step: string, width?: number, height?: number) =>
	scene(step, width, height)
		.labels.map((label) => label.lines.join(' '))
		.join(' | ');

test('60 officials, and beside them 2 doctors', () => {
	expectChartInvariants(impunity, data, { 'impunity-named': 60, 'impunity-doctors': 62 });
});

test('the officials look the same in both steps, and come first', () => {
	const officials = (step: string) =>
		scene(step)
			.marks.slice(0, 60)
			.map(({ key, look }) => `${key} ${look}`);
	expect(officials('impunity-doctors')).toEqual(officials('impunity-named'));
});

test('three counts of equal standing: numerals of one size, in one row or one column', () => {
	for (const [width, height] of [
		[360, 300],
		[960, 1000]
	]) {
		const numerals = scene('impunity-doctors', width, height).labels.filter(
			({ kind }) => kind === 'numeral'
		);
		expect(numerals.map(({ lines }) => lines[0])).toEqual(['60', '2', '0']);
		expect(new Set(numerals.map(({ size }) => size)).size).toBe(1);
		const [first, second, third] = numerals.map(({ x, y }) => (width > height ? y : x));
		expect(second - first).toBeCloseTo(third - second);
	}
});

test('no mark of a doctor is drawn as harm, and the two outcomes differ in shape and words', () => {
	const doctors = scene('impunity-doctors').marks.filter(({ key }) => key.startsWith('doctor-'));
	expect(doctors.map(({ look }) => look)).toEqual(['square-ink', 'ring-ink']);
	expect(words('impunity-doctors')).toMatch(
		/case dropped, April 2012 \| acquitted, 28 December 2012/
	);
	expect(words('impunity-doctors')).toContain('on Cardin’s list of 60, Hermitage said');
	expect(words('impunity-doctors')).toContain('as far as we could find');
});

test('where there is room, the picture says who had asked for the acquittal, and who says so', () => {
	expect(words('impunity-doctors', 960, 1000)).toContain(data.doctors[1].text);
});

test('those promoted, whom no source counts, are not in the picture but in its description', () => {
	for (const step of ['impunity-named', 'impunity-doctors'])
		expect(words(step, 960, 1000)).not.toContain('promoted');
	expect(about.description(data)).toContain(data.promoted.text);
});

test('a dot is described as what it is', () => {
	const tell = (key: string) => impunity.describe(data, 'impunity-doctors', key);
	expect(tell('official-7')).toMatch(
		/^One of the 60 officials on whom .* gives no names; being on a list is not being convicted\.$/
	);
	expect(tell('doctor-kratov')).toBe(
		`Dmitri Kratov, ${data.doctors[1].role}: acquitted, 28 December 2012. ` +
			'A judge acquitted Kratov; the prosecution had asked for it, Physicians for Human Rights wrote.'
	);
	expect(tell('doctor-other-doctor')).toMatch(
		/^A doctor not named here: case dropped, April 2012\./
	);
	expect(() => impunity.describe(data, 'impunity-named', 'doctor-kratov')).toThrow(RangeError);
	expect(() => tell('official-61')).toThrow(RangeError);
});

test('everything read in place of the picture says that the prosecution had asked for it', () => {
	const said =
		/acquitted Kratov; the prosecution had asked for it, Physicians for Human Rights wrote/;
	expect(about.description(data)).toMatch(said);
	expect(about.panels(data)[0].caption).toMatch(said);
	const [{ rows }] = about.tables(data);
	expect((rows[2] as string[]).join(' ')).toMatch(said);
	expect(rows.map((row) => row[1])).toEqual(['60', '1', '1', '0', 'not known']);
});

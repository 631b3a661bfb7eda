import { expect, test } from 'vitest';
import { cell } from './chart.ts';
import { about } from './about.ts';
import { expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { SIZES } from '#lib/engine/testing/scene-invariants.ts';
import { data as all } from '#lib/charts/data.ts';

const data = all.cell;

const size = { width: 400, height: 380 };
const scene = (step: string, at = size) => cell.scene(data, step, at)(1);
const shown = (step: string, at = size) =>
	scene(step, at)
		.labels.map(({ lines }) => lines.join(' '))
		.join('\n');

const looks = (step: string) => {
	const counted = new Map<string, number>();
	for (const { look } of scene(step).marks) counted.set(look, (counted.get(look) ?? 0) + 1);
	return Object.fromEntries(counted);
};

/** Each floor's box, in px, from the rule that outlines it. */
const boxes = (at: typeof size) =>
	scene('cell-floors', at).rules.flatMap(({ key, d }) => {
		const [x, y, width, height] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
		return [{ key, x, y, width, height }];
	});

test('8 people and 4 beds; 14 and 8 with them; four floors', () => {
	expectChartInvariants(cell, data, {
		'cell-beds': 8 + 4,
		'cell-other': 8 + 4 + 14 + 8,
		'cell-floors': 3 + 4 + (4 + 4) + (3 + 6) + (4 + 4)
	});
});

test('people without a bed stand out, and so do men who were not always there', () => {
	expect(looks('cell-beds')).toEqual({ 'disc-ink': 4, 'disc-harm': 4, 'square-evidence': 4 });
	expect(looks('cell-other')).toEqual({ 'disc-ink': 12, 'disc-harm': 10, 'square-evidence': 12 });
	expect(looks('cell-floors')).toEqual({ 'disc-ink': 11, 'ring-ink': 3, 'square-evidence': 18 });
});

test('all areas have one scale, the square metre’s', () => {
	for (const at of SIZES) {
		const all = boxes(at);
		const metre = all.find(({ key }) => key === 'metre');
		const scale = (metre?.width ?? 0) * (metre?.height ?? 0);
		expect(scale).toBeGreaterThan(0);
		for (const { number, squareMetres } of data.floors) {
			const { width, height } = all.find(({ key }) => key === `floor-${number}`) ?? {};
			expect(((width ?? 0) * (height ?? 0)) / scale).toBeCloseTo(squareMetres, 6);
		}
	}
});

test('the men and beds of a cell are inside its outline, a bed under every man', () => {
	for (const at of SIZES) {
		const { marks, radius } = scene('cell-floors', at);
		for (const { key, x, y, width, height } of boxes(at).filter((b) => b.key !== 'metre')) {
			const inside = marks.filter((mark) => mark.key.startsWith(`${key}-`));
			for (const mark of inside) {
				expect(mark.x - radius).toBeGreaterThan(x);
				expect(mark.x + radius).toBeLessThan(x + width);
				expect(mark.y - radius).toBeGreaterThan(y);
				expect(mark.y + radius).toBeLessThan(y + height);
			}
			const columns = (what: string) =>
				inside.filter((mark) => mark.key.includes(what)).map((mark) => mark.x);
			expect(columns('bed')).toEqual(expect.arrayContaining(columns('man')));
		}
	}
});

test('his complaint and the court are both in the picture at every size', () => {
	expect(data.floors.every(({ men, beds }) => men.most <= beds)).toBe(true);
	for (const at of SIZES) {
		expect(shown('cell-floors', at)).toContain('His complaint: no more men than beds');
		expect(shown('cell-floors', at)).toContain('in the part that we read');
		expect(shown('cell-floors', at)).toContain(data.court.text);
		for (const dates of ['Sep', '8–10 Sep', 'from 10 Sep'])
			expect(shown('cell-floors', at)).toContain(dates);
	}
	expect(shown('cell-floors', { width: 640, height: 720 })).toContain('at least 2.05 sq m a man');
});

test('a mark is described with who says so', () => {
	expect(cell.describe(data, 'cell-beds', 'firestone-bed-4')).toBe(
		'One of 4 beds for 8 people, says Jamison Firestone.'
	);
	expect(cell.describe(data, 'cell-other', 'browder-person-14')).toBe(
		'One of 14 people with 8 beds between them, says Bill Browder, in testimony of 2017.'
	);
	expect(cell.describe(data, 'cell-floors', 'floor-267-man-3')).toBe(
		'One more man, at times, in cell 267 of Butyrka, 25 July–1 September 2009, his complaint says. It measured 10.8 sq m and had 4 beds.'
	);
	expect(cell.describe(data, 'cell-floors', 'floor-35-bed-6')).toBe(
		'One of 6 beds for 3 men in cell 35 of Butyrka, 8–10 September 2009, his complaint says.'
	);
	for (const [step, key] of [
		['cell-beds', 'firestone-bed-5'],
		['cell-beds', 'browder-bed-1'],
		['cell-floors', 'floor-267-man-4'],
		['cell-floors', 'floor-1-man-1']
	])
		expect(() => cell.describe(data, step, key)).toThrow(RangeError);
});

test('the legend says whose count leaves people without a bed', () => {
	expect(scene('cell-beds').legend[1].text).toBe('person without a bed, by Firestone’s account');
});

test('the tables count people without a bed, and the space a man', () => {
	const [accounts, floors, rest] = about.tables(data);
	expect(accounts.rows.map((row) => row.slice(1, 4))).toEqual([
		['8', '4', '4'],
		['14', '8', '6']
	]);
	expect(floors.rows.map((row) => row[5])).toEqual(['3.6', '2.05', '3.37', '2.05']);
	expect(rest.rows[0][0]).toBe(data.court.text);
});

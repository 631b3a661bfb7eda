import { expect, test } from 'vitest';
import { days } from './chart.ts';
import { expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { closing, opening } from './figure-of-days.ts';
import { SIZES } from '#lib/engine/testing/scene-invariants.ts';
import { data as all } from '#lib/charts/data.ts';

const data = all.days;

const size = { width: 400, height: 380 };

test('358 dots write the number; they are the days of the calendar', () => {
	expectChartInvariants(opening, data, { opening: 358 });
	expectChartInvariants(closing, data, { closing: 358 });
	const keys = days
		.scene(
			data,
			'days-arrest',
			size
		)(1)
		.marks.map((mark) => mark.key);
	expect(
		opening
			.scene(
				data,
				'opening',
				size
			)(1)
			.marks.map((mark) => mark.key)
	).toEqual(keys);
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

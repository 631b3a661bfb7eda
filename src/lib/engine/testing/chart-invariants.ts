/** Checks a chart's scenes in every step, at every size and clock. Test code only. */
import { expect } from 'vitest';
import { CLOCK, expectSceneInvariants, SIZES } from '#lib/engine/testing/scene-invariants.ts';
import type { Chart, Clock } from '#lib/engine/chart.ts';

/**
 * Fails where a scene breaks a rule, where a step's keys differ between sizes or clocks or from
 * `counts` (marks by step), where a mark has no description, or where an unknown step does not throw.
 */
export function expectChartInvariants<Data>(
	chart: Chart<Data>,
	data: Data,
	counts: Record<string, number>
): void {
	for (const [step, count] of Object.entries(counts)) {
		const keysAt = (progress: number, size: (typeof SIZES)[number]) => {
			const scene = chart.scene(data, step, size)(progress);
			expectSceneInvariants(scene, `${step} at ${progress}`);
			return scene.marks.map((mark) => mark.key);
		};
		const keys = keysAt(1, SIZES[0]);
		expect(keys, step).toHaveLength(count);
		for (const size of SIZES)
			for (const progress of CLOCK) expect(keysAt(progress, size), step).toEqual(keys);
		for (const key of keys) expect(chart.describe(data, step, key), key).toMatch(/\w.*\.$/);
		expect(() => chart.describe(data, step, 'no-such-mark')).toThrow(RangeError);
	}
	expect(() => chart.scene(data, 'no-such-step', SIZES[0])(1)).toThrow(RangeError);
	expect(() => chart.describe(data, 'no-such-step', '')).toThrow(RangeError);
}

/**
 * Fails if a step's clock repeats the layout: anything that does not change with the clock must be the
 * same object each time. `changing`: the keys of what does change, apart from the looks of marks.
 */
export function expectLaidOutOnce(clock: Clock, changing: RegExp): void {
	const [early, late] = [clock(0.3), clock(0.6)];
	const still = <T extends { key: string }>(kind: string, before: T[], after: T[]) => {
		const later = new Map(after.map((part) => [part.key, part]));
		for (const part of before)
			if (!changing.test(part.key)) expect(later.get(part.key), `${kind} ${part.key}`).toBe(part);
	};
	still('label', early.labels, late.labels);
	still('rule', early.rules, late.rules);
	still(
		'mark',
		early.marks.filter(({ look }, i) => look === late.marks[i].look),
		late.marks
	);
}

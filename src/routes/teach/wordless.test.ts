import { expect, test } from 'vitest';
import { data as all } from '#lib/charts/data.ts';
import { charts } from '#lib/charts/all.ts';
import { wordlessScene } from './wordless.ts';

const SIZE = { width: 560, height: 520 };

test('has every dot of the picture, and no labels, lines or legend', () => {
	const { step } = all.teach.picture;
	const bare = wordlessScene(step, SIZE);
	const keys = charts.scene(step, 1, SIZE).marks.map(({ key, look }) => [key, look]);
	expect(bare.marks.map(({ key, look }) => [key, look])).toEqual(keys);
	expect([bare.labels, bare.rules, bare.legend]).toEqual([[], [], []]);
});

test('fits every dot inside its box', () => {
	const { marks, radius, size } = wordlessScene(all.teach.picture.step, SIZE);
	for (const { x, y } of marks) {
		expect(Math.min(x, y)).toBeGreaterThan(radius);
		expect(x).toBeLessThan(size.width - radius);
		expect(y).toBeLessThan(size.height - radius);
	}
});

import { expect, test } from 'vitest';
import { data as all } from '#lib/charts/data.ts';
import { aboutOf } from '#lib/charts/abouts.ts';
import { charts } from '#lib/charts/all.ts';
import { paperPictures, wordlessScene } from './pictures.ts';

const CHARTS = all.teach.charts.map(({ id }) => id);

test.each(CHARTS)('the sheet of %s has one picture, or two', (id) => {
	const pictures = paperPictures(id);
	expect([1, 2]).toContain(pictures.length);
	expect(aboutOf(id).panels.map(({ step }) => step)).toEqual(
		expect.arrayContaining(pictures.map(({ step }) => step))
	);
});

test.each([
	['requests', ['requests-paper', 'requests-rivals']],
	['votes', ['votes-house', 'votes-cosponsors']],
	['aftermath', ['aftermath-retaliation', 'aftermath-december']]
])('the sheet of %s has the pictures that its questions are about', (id, steps) => {
	expect(paperPictures(id).map(({ step }) => step)).toEqual(steps);
});

test('the picture without words has every dot, and no labels, lines or legend', () => {
	const { step } = all.teach.picture;
	const bare = wordlessScene(step);
	const whole = charts.scene(step, 1, { width: 560, height: 520 });
	const keys = whole.marks.map(({ key, look }) => [key, look]);
	expect(bare.marks.map(({ key, look }) => [key, look])).toEqual(keys);
	expect([bare.labels, bare.rules, bare.legend]).toEqual([[], [], []]);
});

test('the picture without words fits every dot inside its box', () => {
	const { marks, radius, size } = wordlessScene(all.teach.picture.step);
	for (const { x, y } of marks) {
		expect(Math.min(x, y)).toBeGreaterThan(radius);
		expect(x).toBeLessThan(size.width - radius);
		expect(y).toBeLessThan(size.height - radius);
	}
});

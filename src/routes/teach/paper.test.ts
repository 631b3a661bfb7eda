import { expect, test } from 'vitest';
import { data as all } from '#lib/charts/data.ts';
import { aboutOf } from '#lib/charts/abouts.ts';
import { paperPictures } from './paper.ts';

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

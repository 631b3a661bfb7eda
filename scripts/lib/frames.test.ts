import { expect, it } from 'vitest';
import { charts } from '#lib/charts/index.ts';
import { chartFrames } from './frames.mjs';

it('lists a page for each chart', () => {
	expect(chartFrames()).toEqual(charts.map((chart) => `/embed/${chart}/`));
});

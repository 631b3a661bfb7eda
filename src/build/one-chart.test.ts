import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { STEPS, hasChart } from '#lib/charts/steps.ts';
import { charts } from '#lib/charts/charts.ts';
import { oneChart } from './one-chart.ts';

const scenes = import.meta.glob<Record<string, unknown>>('../lib/charts/*/chart.ts');

it('names modules that exist, for every chart', async () => {
	for (const chart of Object.keys(STEPS).filter(hasChart)) {
		expect(charts).toHaveProperty(chart);
		expect(await scenes[`../lib/charts/${chart}/chart.ts`]?.(), chart).toHaveProperty(chart);
	}
});

it('replaces only the module with all the charts', () => {
	const { load } = oneChart('cell');
	if (typeof load !== 'function') throw new Error('expected a load hook');
	const ask = (id: string): unknown => Reflect.apply(load, {}, [id]);
	expect(ask(resolve('src/lib/charts/charts.ts'))).toContain("from './cell/chart.ts'");
	expect(ask(resolve('src/lib/charts/cell/chart.ts'))).toBeUndefined();
});

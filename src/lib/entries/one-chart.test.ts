import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { STEPS, hasChart } from '$lib/story/steps';
import { charts } from '$lib/scenes/charts';
import { oneChart } from './one-chart';

const scenes = import.meta.glob<Record<string, unknown>>('../scenes/*.ts');

it('names modules that exist, for every chart', async () => {
	for (const chart of Object.keys(STEPS).filter(hasChart)) {
		expect(charts).toHaveProperty(chart);
		expect(await scenes[`../scenes/${chart}.ts`]?.(), chart).toHaveProperty(chart);
	}
});

it('replaces only the module with all the charts', () => {
	const { load } = oneChart('cell');
	if (typeof load !== 'function') throw new Error('expected a load hook');
	const ask = (id: string): unknown => Reflect.apply(load, {}, [id]);
	expect(ask(resolve('src/lib/scenes/charts.ts'))).toContain("from './cell'");
	expect(ask(resolve('src/lib/scenes/cell.ts'))).toBeUndefined();
});

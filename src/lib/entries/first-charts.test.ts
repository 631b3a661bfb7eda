import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { charts } from '$lib/scenes/charts';
import { first } from '$lib/scenes/charts-first';
import { rest } from '$lib/scenes/charts-later';
import { firstCharts } from './first-charts';

it('every chart is in one of the two scripts, and in only one', () => {
	expect([...Object.keys(first), ...Object.keys(rest)].sort()).toEqual(Object.keys(charts).sort());
});

it('replaces only the module with all the charts, and names the two parts of it', () => {
	const { load } = firstCharts();
	if (typeof load !== 'function') throw new Error('expected a load hook');
	const ask = (id: string): unknown => Reflect.apply(load, {}, [id]);
	const split = ask(resolve('src/lib/scenes/charts.ts'));
	expect(split).toContain("from './charts-first'");
	expect(split).toContain("import('./charts-later')");
	expect(ask(resolve('src/lib/scenes/charts-first.ts'))).toBeUndefined();
});

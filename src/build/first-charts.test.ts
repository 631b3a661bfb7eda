import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { charts } from '#lib/charts/charts.ts';
import { first } from '#lib/charts/first.ts';
import { rest } from '#lib/charts/later.ts';
import { firstCharts } from './first-charts.ts';

it('every chart is in one of the two scripts, and in only one', () => {
	expect([...Object.keys(first), ...Object.keys(rest)].sort()).toEqual(Object.keys(charts).sort());
});

it('replaces only the module with all the charts, and names the two parts of it', () => {
	const { load } = firstCharts();
	if (typeof load !== 'function') throw new Error('expected a load hook');
	const ask = (id: string): unknown => Reflect.apply(load, {}, [id]);
	const split = ask(resolve('src/lib/charts/charts.ts'));
	expect(split).toContain("from './first.ts'");
	expect(split).toContain("import('./later.ts')");
	expect(ask(resolve('src/lib/charts/first.ts'))).toBeUndefined();
});

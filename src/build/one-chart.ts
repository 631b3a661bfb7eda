/** Turns a script that can draw every chart into one for a single chart. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const CHARTS = resolve('src', 'lib', 'charts', 'charts.ts');

/**
 * A Vite plugin that limits a script to one chart's scene and data, by the chart's id, so that a
 * frame with eight people in it does not load every member of Congress.
 */
export function oneChart(chart: string): Plugin {
	return {
		name: 'one-chart',
		enforce: 'pre',
		load(id) {
			if (id !== CHARTS) return;
			return `import data from 'virtual:data/${chart}';
				import { bind } from '#lib/engine/chart.ts';
				import { ${chart} } from './${chart}/chart.ts';
				export const charts = { ${chart}: bind(${chart}, data) };
				export const later = undefined;`;
		}
	};
}

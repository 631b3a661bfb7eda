/** What makes a script for one chart of one that can draw them all. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const CHARTS = resolve('src', 'lib', 'scenes', 'charts.ts');

/**
 * A Vite plugin that leaves a script only the scene and the data of one chart, by its id: a frame
 * with eight people in it loads no members of a parliament.
 */
export function oneChart(chart: string): Plugin {
	return {
		name: 'one-chart',
		enforce: 'pre',
		load(id) {
			if (id !== CHARTS) return;
			return `import data from 'virtual:data/${chart}';
				import { bind } from './bind';
				import { ${chart} } from './${chart}';
				export const charts = { ${chart}: bind(${chart}, data) };`;
		}
	};
}

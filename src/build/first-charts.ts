/** Splits a script: the charts of the first chapters come with it, the others when they are needed. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const CHARTS = resolve('src', 'lib', 'charts', 'charts.ts');

/**
 * A Vite plugin that leaves all but the first charts and their data to a second script, so that
 * a phone can show the opening before it has loaded every member of Congress.
 */
export function firstCharts(): Plugin {
	return {
		name: 'first-charts',
		enforce: 'pre',
		load(id) {
			if (id !== CHARTS) return;
			return `import { first } from './first.ts';
				export const charts = { ...first };
				export const later = () => import('./later.ts').then(({ rest }) => rest);`;
		}
	};
}

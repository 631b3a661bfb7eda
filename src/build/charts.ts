/**
 * The charts as modules, each bound to its data: `virtual:charts/votes` is one chart, so that a frame
 * with eight people in it does not load every member of Congress; `virtual:charts` is all of them, in
 * the order of the story; `virtual:embed/votes` is the script of one chart's embed; `virtual:dots` is
 * the worker that draws them, and `virtual:dots/votes` that of one chart.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { chapters } from '#lib/charts/index.ts';

const PREFIX = /^virtual:(?:charts|embed|dots)(?:\/|$)/;

const ENGINE = JSON.stringify(resolve('src/lib/engine/chart.ts'));
const WORKER = JSON.stringify(resolve('src/lib/engine/stage/worker.ts'));
const START = JSON.stringify(resolve('src/routes/embed/[chart]/embed.client.ts'));

/** The plugin. A name that is no chapter's id stops the build. */
export function chartModules(): Plugin {
	return {
		name: 'chart-modules',
		resolveId(id) {
			if (PREFIX.test(id)) return `\0${id}`;
		},
		load(id) {
			if (!id.startsWith('\0') || !PREFIX.test(id.slice(1))) return;
			const [kind, name] = id.slice(1).replace('virtual:', '').split('/');
			if (kind === 'embed')
				return `import { start } from ${START};
					start(async () => (await import('virtual:charts/${name}')).default);`;
			if (kind === 'dots')
				return `import charts from 'virtual:charts${name ? `/${name}` : ''}';
					import { listen } from ${WORKER};
					listen([charts].flat());`;
			return name ? oneChart(name) : allCharts();
		}
	};
}

function oneChart(id: string): string {
	const chart = chapters.map((chapter) => chapter.chart).find((one) => one.id === id);
	if (!chart) throw new Error(`no chapter is called "${id}"`);
	const { file } = chart;
	// The opening and the closing draw the data of the days, from one file in that chart's folder.
	const name = id === file ? 'chart.ts' : 'figure-of-days.ts';
	const module = resolve('src/lib/charts', file, name);
	return `import { ${id} } from ${JSON.stringify(module)};
		import { bind } from ${ENGINE};
		import data from 'virtual:data/${file}';
		export default bind(${id}, data);`;
}

function allCharts(): string {
	const ids = chapters.map(({ chart }) => chart.id);
	const imports = ids.map((id) => `import ${id} from 'virtual:charts/${id}';`);
	return `${imports.join('\n')}\nexport default [${ids.join(', ')}];`;
}

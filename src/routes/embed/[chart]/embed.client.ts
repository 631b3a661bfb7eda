/** The script for one chart's embed: `virtual:embed/<chart>` starts it with that chart alone. */
import type { BoundChart } from '#lib/engine/chart.ts';
import { comeAlive } from '../frame/alive.svelte.ts';

/** `load`: loads the chart, which the reader may never need. */
export function start(load: () => Promise<BoundChart>): void {
	if (!('static' in document.documentElement.dataset)) comeAlive(load);
}

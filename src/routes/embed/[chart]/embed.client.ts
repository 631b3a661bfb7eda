/** The script for one chart's embed: `virtual:embed/<chart>` starts it with that chart alone. */
import type { BoundChart } from '#lib/engine/chart.ts';
import { comeAlive } from '../frame/alive.svelte.ts';

export function start(chart: BoundChart): void {
	if (!('static' in document.documentElement.dataset)) comeAlive(chart);
}

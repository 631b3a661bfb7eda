/** The story's charts: what its first screen shows comes with its script, the others when needed. */
import closing from 'virtual:charts/closing';
import opening from 'virtual:charts/opening';
import { Charts } from '#lib/engine/stage/charts.svelte.ts';

export const charts = new Charts(
	[opening, closing],
	async () => (await import('virtual:charts')).default
);

/**
 * The story's charts: the opening and the closing, which share a figure, come with its script; the
 * others are loaded when needed.
 */
import closing from 'virtual:charts/closing';
import opening from 'virtual:charts/opening';
import { Charts } from '#lib/engine/stage/charts.svelte.ts';

export const charts = new Charts(
	[opening, closing],
	async () => (await import('virtual:charts')).default
);

/** The story's charts: those of its first chapters come with its script, the others when needed. */
import closing from 'virtual:charts/closing';
import days from 'virtual:charts/days';
import money from 'virtual:charts/money';
import opening from 'virtual:charts/opening';
import { Charts } from '#lib/engine/stage/charts.svelte.ts';

export const charts = new Charts(
	[opening, money, days, closing],
	async () => (await import('virtual:charts')).default
);

/** Every chart with its data: for the server, and for pages that need them all at once. */
import all from 'virtual:charts';
import { Charts } from '#lib/engine/stage/charts.svelte.ts';

export const charts = new Charts(all);

/** The invented story's script. */
import { startPage } from '#lib/engine/page/start.svelte.ts';
import { Charts } from '#lib/engine/stage/charts.svelte.ts';
import { charts } from './garden.ts';

startPage(new Charts(charts));

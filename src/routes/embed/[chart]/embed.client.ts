/** The script for one chart's embed: built once per chart, with only that chart. */
import { comeAlive } from '../frame/alive.svelte.ts';

if (!('static' in document.documentElement.dataset)) comeAlive();

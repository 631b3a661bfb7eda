/** The script for one chart's embed: built once per chart, with only that chart. */
import { comeAlive } from '$lib/embed/frame/alive.svelte';

if (!('static' in document.documentElement.dataset)) comeAlive();

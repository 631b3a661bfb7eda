/** What moves in one chart's embed: built once for each chart, with that chart alone. */
import { comeAlive } from '$lib/embed/frame/alive.svelte';

if (!('static' in document.documentElement.dataset)) comeAlive();

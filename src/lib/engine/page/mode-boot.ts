/** Inlined before the first paint: chooses the reading mode. See reader.svelte.ts. */
import { fallBack, onFault } from './fault.ts';
import { resolveMode } from '#lib/engine/stepper/address.ts';
import { SMALL } from './small.ts';

const matches = (query: string) => matchMedia(query).matches;
const calm = '(prefers-reduced-motion: reduce)';

document.documentElement.dataset.mode =
	resolveMode(location.search) ?? (matches(SMALL) ? 'read' : matches(calm) ? 'step' : 'scroll');
onFault(fallBack);

/** Windows too small for a chart beside its text: small screens, and any screen zoomed far in. */
import type { Reader } from '#lib/engine/stepper/reader.svelte.ts';

/** At 400 % zoom there is no room for a chart beside the text. */
export const SMALL = '(max-width: 539px) and (max-height: 399px)';

/** Switches the story to one page whenever the window becomes too small for the other views. */
export function watchSmall(reader: Reader): void {
	matchMedia(SMALL).addEventListener('change', ({ matches }) => {
		if (matches && reader.mode !== 'read') reader.choose('read');
	});
}

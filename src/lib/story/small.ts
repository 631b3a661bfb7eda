/** Windows in which chart and text do not fit together: small screens, and any screen zoomed far in. */
import type { Reader } from './reader.svelte';

/** Wider ones have the chart beside the text; mode-boot.js knows the same for the first paint. */
const SMALL = '(max-width: 539px) and (max-height: 399px)';

/** From now on lays the story out on one page when the window becomes too small for the rest. */
export function watchSmall(reader: Reader): void {
	matchMedia(SMALL).addEventListener('change', ({ matches }) => {
		if (matches && reader.mode !== 'read') reader.choose('read');
	});
}

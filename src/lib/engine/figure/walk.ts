/** Moving from dot to dot by keyboard. */

/**
 * Right and down go forward, left and up go back, Page Up and Page Down go by group, Home and End
 * go to the ends. Returns the new index; undefined for any other key.
 */
export function stopFor(
	key: string,
	index: number,
	stops: readonly { group: string; step: string }[]
): number | undefined {
	const last = stops.length - 1;
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return Math.min(last, index + 1);
		case 'ArrowLeft':
		case 'ArrowUp':
			return Math.max(0, index - 1);
		case 'PageDown':
			return groupStart(index, 1, stops);
		case 'PageUp':
			return groupStart(index, -1, stops);
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return undefined;
	}
}

/** The first stop of the next or previous group; stays put if there is none. */
function groupStart(
	index: number,
	by: 1 | -1,
	stops: readonly { group: string; step: string }[]
): number {
	const same = (a: number, b: number) =>
		stops[a]?.group === stops[b]?.group && stops[a]?.step === stops[b]?.step;
	let at = index;
	while (stops[at] && same(at, index)) at += by;
	if (!stops[at]) return by > 0 ? index : 0;
	const group = at;
	while (by < 0 && stops[at - 1] && same(at - 1, group)) at -= 1;
	return at;
}

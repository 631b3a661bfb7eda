/** From dot to dot by keys. */

/** Right and down go on; left and up go back; page keys by groups; Home and End to the ends. */
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

/** The first stop of the next group, or of the one before; stays where there is none. */
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

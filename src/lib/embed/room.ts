/**
 * The frame height to use before the frame can report it, or where no script listens. Measured in
 * the built frames as they open; tests/builder.spec.ts measures them again.
 */

/** The widths, in px, at which heights were measured: a phone, a column, a wide page. */
export const WIDTHS = [360, 640, 1000] as const;

type Heights = readonly [phone: number, column: number, wide: number];

/** In px. */
const HEIGHTS: Record<string, Heights> = {
	money: [956, 809, 696],
	days: [935, 833, 714],
	cell: [853, 792, 696],
	requests: [878, 809, 696],
	minutes: [903, 792, 696],
	accounts: [975, 829, 734],
	impunity: [1004, 833, 714],
	votes: [921, 792, 696],
	list: [921, 809, 714],
	aftermath: [1044, 873, 754],
	laws: [960, 809, 714],
	disagree: [1116, 909, 814],
	// Chosen, not measured: in a frame, the story fills whatever height it is given, one step at a
	// time.
	story: [800, 760, 760]
};

/**
 * The height in px that a subject's frame needs at a width in px. Throws a RangeError for an
 * unknown subject.
 */
export function heightAt(subject: string, width: number): number {
	const heights = HEIGHTS[subject];
	if (!heights) throw new RangeError(`no embed "${subject}"`);
	const [phone, column, wide] = WIDTHS;
	const [low, high, from, to]: [number, number, number, number] =
		width < column
			? [phone, column, heights[0], heights[1]]
			: [column, wide, heights[1], heights[2]];
	const share = Math.max(0, Math.min(1, (width - low) / (high - low)));
	return Math.ceil(from + (to - from) * share);
}

/** The height in px that fits both the given width and a phone: for frames that nothing resizes. */
export function heightForAny(subject: string, width: number): number {
	return Math.max(heightAt(subject, width), heightAt(subject, WIDTHS[0]));
}

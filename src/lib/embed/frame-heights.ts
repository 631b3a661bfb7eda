/**
 * The frame height to use before the frame can report it, or where no script listens. Measured in
 * the built frames as they open; tests/builder.spec.ts measures them again.
 */

/** The widths, in px, at which heights were measured: a phone, a column, a wide page. */
export const WIDTHS = [360, 640, 1000] as const;

type Heights = readonly [phone: number, column: number, wide: number];

/** In px. */
const HEIGHTS: Record<string, Heights> = {
	money: [1076, 881, 714],
	days: [991, 857, 714],
	cell: [1076, 881, 714],
	requests: [1072, 877, 734],
	minutes: [1074, 897, 736],
	accounts: [1236, 981, 814],
	impunity: [1064, 881, 738],
	votes: [1100, 881, 738],
	list: [1014, 881, 696],
	aftermath: [1164, 946, 778],
	laws: [1032, 857, 714],
	disagree: [1212, 957, 814],
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

/**
 * The frame height to use before the frame can report it, or where no script listens. Measured in
 * the built frames as they open; tests/builder.spec.ts measures them again.
 */

/** The widths, in px, at which heights were measured: a phone, a column, a wide page. */
export const WIDTHS = [360, 640, 1000] as const;

/** A frame's height in px at each of those widths. */
export type FrameHeights = readonly [phone: number, column: number, wide: number];

/**
 * Chosen, not measured: in a frame, the story fills whatever height it is given, one step at a time.
 */
export const STORY_HEIGHTS: FrameHeights = [800, 760, 760];

/** The height in px that a frame needs at a width in px. */
export function heightAt(heights: FrameHeights, width: number): number {
	const [phone, column, wide] = WIDTHS;
	const [low, high, from, to]: [number, number, number, number] =
		width < column
			? [phone, column, heights[0], heights[1]]
			: [column, wide, heights[1], heights[2]];
	const share = Math.max(0, Math.min(1, (width - low) / (high - low)));
	return Math.ceil(from + (to - from) * share);
}

/** The height in px that fits both the given width and a phone: for frames that nothing resizes. */
export function heightForAny(heights: FrameHeights, width: number): number {
	return Math.max(heightAt(heights, width), heightAt(heights, WIDTHS[0]));
}

/** Where the panel goes beside its mark, on screens with room for that. */

/** Px between the panel and its mark, and between the panel and the window's edges. */
const GAP = 8;
/** The panel's height is not reduced below this (px) to fit beside the mark. */
const LEAST = 280;

interface Box {
	left: number;
	top: number;
	bottom: number;
}

interface Size {
	width: number;
	height: number;
}

/**
 * The panel's top left corner and its maximum height, in px of the window. It goes below the mark, or
 * above if there is only room there, and always wholly within the window.
 */
export function beside(
	mark: Box,
	panel: Size,
	window: Size
): { x: number; y: number; room: number } {
	const most = window.height - 2 * GAP;
	const above = mark.top - 2 * GAP;
	const below = window.height - mark.bottom - 2 * GAP;
	const up = panel.height > below && above > below;
	const room = Math.min(most, Math.max(up ? above : below, LEAST));
	const height = Math.min(panel.height, room);
	const within = (at: number, end: number) => Math.max(GAP, Math.min(at, end - GAP));
	return {
		x: within(mark.left, window.width - panel.width),
		y: within(up ? mark.top - GAP - height : mark.bottom + GAP, window.height - height),
		room
	};
}

/**
 * A story in the host page: a wrapper as long as the story and, in it, the frame, one screen high.
 */

/** All in px. */
export interface Place {
	/** The wrapper's top relative to the screen's: negative once the reader is in the story. */
	top: number;
	/** The story's total length, and the height of its frame. */
	length: number;
	height: number;
}

/** How far the story should be scrolled, in px, given the page's scroll position. */
export function scrolledIn({ top, length, height }: Place): number {
	return Math.round(clamp(-top, length - height));
}

/** How far to scroll the page, in px, for the story to be scrolled to `y`. */
export function wayTo(y: number, { top, length, height }: Place): number {
	return top + clamp(y, length - height);
}

function clamp(value: number, most: number): number {
	return Math.max(0, Math.min(value, most));
}

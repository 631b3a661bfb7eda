/** A story in the page: a place as long as the story, and in it the frame, one screen high. */

/** All in px. */
export interface Place {
	/** Where the place's top is, from the screen's: negative once the reader is in the story. */
	top: number;
	/** How long the story is in all, and how high its frame. */
	length: number;
	height: number;
}

/** How far, in px, the story has to be scrolled for the page to be where it is. */
export function scrolledIn({ top, length, height }: Place): number {
	return Math.round(clamp(-top, length - height));
}

/** By how many px the page has to be scrolled for the story to be scrolled to `y`. */
export function wayTo(y: number, { top, length, height }: Place): number {
	return top + clamp(y, length - height);
}

function clamp(value: number, most: number): number {
	return Math.max(0, Math.min(value, most));
}

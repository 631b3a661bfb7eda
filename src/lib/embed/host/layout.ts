/**
 * A story in the host page: a wrapper as long as the story and, in it, the frame, one screen high.
 * How far it is scrolled, and whether it can stay on screen: what breaks `position: sticky`.
 */

/** The narrowest width, in px, at which the story's scroll layout is readable. */
export const NARROWEST = 280;

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

/** The parts of an ancestor's computed style that matter; the names are CSS's. */
export interface Around {
	overflow: string;
	position: string;
	/** The values of properties that transform or filter an element: `none` if unused. */
	effects: string[];
	contain: string;
	willChange: string;
}

/** Whether an ancestor with this style stops a story from staying on screen. */
export function breaks(style: Around): boolean {
	return (
		/auto|scroll|hidden/.test(style.overflow) ||
		style.position === 'fixed' ||
		style.effects.some((value) => value !== 'none') ||
		/paint|layout|strict|content|size/.test(style.contain) ||
		/transform|filter|perspective|contain/.test(style.willChange)
	);
}

/** Whether an element can stay on screen as the page scrolls, given its ancestors. */
export function canStick(element: Element): boolean {
	if (window.parent !== window) return false;
	const root = document.documentElement;
	for (let at = element.parentElement; at; at = at.parentElement) {
		const style = getComputedStyle(at);
		// The root's overflow, or otherwise the body's, applies to the window.
		const ofWindow =
			at === root || (at === document.body && getComputedStyle(root).overflow === 'visible');
		const around = {
			overflow: ofWindow ? '' : style.overflow,
			position: style.position,
			effects: [style.transform, style.filter, style.perspective],
			contain: style.contain,
			willChange: style.willChange
		};
		if (breaks(around)) return false;
	}
	return true;
}

/** Whether a story can stay on screen where it is: what breaks `position: sticky`. */

/** The narrowest width, in px, at which the story's scroll layout is readable. */
export const NARROWEST = 280;

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

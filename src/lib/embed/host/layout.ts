/** Whether a story can be kept on the screen where it stands: what breaks `position: sticky`. */

/** The narrowest place, in px, in which the story's scroll layout can be read. */
export const NARROWEST = 280;

/** What is asked of an ancestor's computed style; the words are CSS's own. */
export interface Around {
	overflow: string;
	position: string;
	/** The values of what moves or paints an element as a whole: `none` where it does not. */
	effects: string[];
	contain: string;
	willChange: string;
}

/** Whether an ancestor with this style keeps a story from staying on the screen. */
export function breaks(style: Around): boolean {
	return (
		/auto|scroll|hidden/.test(style.overflow) ||
		style.position === 'fixed' ||
		style.effects.some((value) => value !== 'none') ||
		/paint|layout|strict|content|size/.test(style.contain) ||
		/transform|filter|perspective|contain/.test(style.willChange)
	);
}

/** Whether nothing around an element keeps it from staying on the screen as the page scrolls. */
export function canStick(element: Element): boolean {
	if (window.parent !== window) return false;
	const root = document.documentElement;
	for (let at = element.parentElement; at; at = at.parentElement) {
		const style = getComputedStyle(at);
		// The root's overflow, or else the body's, is the window's own.
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

/**
 * The one place that marks a step in a page; style sheets do the rest. It uses the DOM alone, so
 * that an inline script can mark the first step before the page's own script arrives.
 */

/** The elements that have to do with one step: its card, its picture, its slide. */
const OF_STEP = '[data-step], [data-picture], [data-slide]';

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

/** The step ids of a page, in document order. */
export const stepsInPage = (): string[] =>
	[...all('[data-step], [data-slide]')].map(({ id }) => id);

/**
 * How many steps after the step at `index` in `steps` an element's own step comes: negative if before
 * it, NaN if the element belongs to none of them.
 */
function distance({ dataset, id }: HTMLElement, index: number, steps: readonly string[]): number {
	const at = steps.indexOf(dataset.picture ?? id);
	return at < 0 ? NaN : at - index;
}

/**
 * Marks a step's elements and its chapter with `data-now`, those of the step after it with
 * `data-next`, and with `data-near` all those at most `near` steps away. `steps`: the order in which
 * the steps are shown, where the page has others too.
 */
export function showStep(step: string, steps: readonly string[] = stepsInPage(), near = 1): void {
	const index = steps.indexOf(step);
	for (const element of all(OF_STEP)) {
		const away = distance(element, index, steps);
		element.toggleAttribute('data-now', away === 0);
		element.toggleAttribute('data-next', away === 1);
		element.toggleAttribute('data-near', Math.abs(away) <= near);
	}
	const now = document.getElementById(step)?.closest('[data-chapter]');
	for (const chapter of all('[data-chapter]')) chapter.toggleAttribute('data-now', chapter === now);
	// In `step`, hidden titles are still read out, but Tab should not stop at links in them.
	const { mode } = document.documentElement.dataset;
	for (const link of all('[data-step] :is(h1, h2) a')) {
		const stop = mode === 'step' && !link.closest('[data-step][data-now]') ? -1 : 0;
		if (link.tabIndex !== stop) link.tabIndex = stop;
	}
}

/**
 * Only adds `data-near`, to the elements at most `near` steps away: while the page scrolls, removing
 * marks would delay a frame.
 */
export function showNear(step: string, steps: readonly string[], near: number): void {
	const index = steps.indexOf(step);
	for (const element of all(OF_STEP))
		if (!('near' in element.dataset) && Math.abs(distance(element, index, steps)) <= near)
			element.dataset.near = '';
}

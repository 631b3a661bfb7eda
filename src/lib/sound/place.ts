/** Where the page has a chart that can be heard, and what is said of its sound. */

interface Heard {
	chart: string;
	/** What is to be heard, in words. */
	words: string;
}

/** Every such chart of the page, with the element that is kept for its button. */
export function heardCharts(): (Heard & { target: HTMLElement })[] {
	return [...document.querySelectorAll<HTMLElement>('[data-hear]')].map((target) => ({
		target,
		chart: target.dataset.hear ?? '',
		words: target.dataset.words ?? ''
	}));
}

/** One of them by its id; undefined where it has no sound. */
export function heardChart(id: string): Heard | undefined {
	const found = heardCharts().find(({ chart }) => chart === id);
	return found && { chart: found.chart, words: found.words };
}

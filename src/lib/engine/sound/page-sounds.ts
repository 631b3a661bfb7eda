/** The page's charts that have a sound version, with their descriptions. */

interface Heard {
	chart: string;
	/** A description of the sound. */
	words: string;
}

/** Every such chart on the page, with the element reserved for its button. */
export function heardCharts(): (Heard & { target: HTMLElement })[] {
	return [...document.querySelectorAll<HTMLElement>('[data-hear]')].map((target) => ({
		target,
		chart: target.dataset.hear ?? '',
		words: target.dataset.words ?? ''
	}));
}

/** One of them by id; undefined where it has no sound. */
export function heardChart(id: string): Heard | undefined {
	const found = heardCharts().find(({ chart }) => chart === id);
	return found && { chart: found.chart, words: found.words };
}

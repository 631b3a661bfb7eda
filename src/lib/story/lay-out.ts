/** The figures that only a screen reader sees, laid out when a phone has time for it. */

/** Calls back when nothing else is to be done; Safari does not know when that is. */
const whenIdle = (work: () => void): void => {
	if ('requestIdleCallback' in window) window.requestIdleCallback(work);
	else setTimeout(work, 200);
};

/**
 * Lays out one unseen figure after the other. A figure that never was has no words in the tree of a
 * screen reader that is started after the page: Chromium leaves out what content-visibility skips.
 */
export function layOutUnseen(): void {
	const figures = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
	const next = () => {
		const figure = figures.shift();
		if (!figure) return;
		figure.dataset.laid = '';
		whenIdle(next);
	};
	whenIdle(next);
}

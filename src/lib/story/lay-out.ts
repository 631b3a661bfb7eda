/** The figures that only a screen reader sees, laid out when a phone has time for it. */

/** How long (ms) after the page came alive: a slow phone has enough to do until then. */
const AFTER = 4000;
/** As long (ms) the page has to stand still: each part would make a frame of the scrolling late. */
const REST = 300;

/** Calls back in a frame before which nothing was to be done; Safari does not know when that is. */
const whenIdle = (work: () => void): void => {
	const frame = () => requestAnimationFrame(work);
	if ('requestIdleCallback' in window) window.requestIdleCallback(frame);
	else setTimeout(frame, 200);
};

/**
 * Lays out one part of the unseen figures after the other, each small enough to keep nobody waiting.
 * What never was laid out has no words in the tree of a screen reader that is started after the
 * page: Chromium leaves out what content-visibility skips.
 */
export function layOutUnseen(): void {
	const parts = [...document.querySelectorAll<HTMLElement>('figure[data-chart] > *')];
	let scrolled = -Infinity;
	const onScroll = () => (scrolled = performance.now());
	window.addEventListener('scroll', onScroll, { passive: true });
	const next = () => {
		if (performance.now() - scrolled < REST) {
			setTimeout(() => whenIdle(next), REST);
			return;
		}
		const part = parts.shift();
		if (!part) {
			window.removeEventListener('scroll', onScroll);
			return;
		}
		part.dataset.laid = '';
		whenIdle(next);
	};
	setTimeout(() => whenIdle(next), AFTER);
}

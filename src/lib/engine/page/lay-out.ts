/** Lays out the figures that only screen readers see, when the phone has time for it. */

/** Delay in ms after start-up: a slow phone is busy until then. */
const AFTER = 4000;
/**
 * How long, in ms, the page must be still: laying out a part during a scroll would delay a frame.
 */
const REST = 300;

/** Calls back in an idle frame; Safari has no requestIdleCallback, so there it waits instead. */
const whenIdle = (work: () => void): void => {
	const frame = () => requestAnimationFrame(work);
	if ('requestIdleCallback' in window) window.requestIdleCallback(frame);
	else setTimeout(frame, 200);
};

/**
 * Lays out the unseen figures one part at a time, each small enough not to block the page. Without
 * this, a screen reader started after the page would find no text in them: Chromium omits what
 * content-visibility skips.
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

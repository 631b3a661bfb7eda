/**
 * Lays out, when the phone has time, what was skipped at start-up: the figures that only screen readers
 * see, and what comes after the story.
 */
import { isScrolling, whenStill } from './still.ts';

/** Delay in ms after start-up: a slow phone is busy until then. */
const AFTER = 4000;

/** Calls back in an idle frame; Safari has no requestIdleCallback, so there it waits instead. */
const whenIdle = (work: () => void): void => {
	const frame = () => requestAnimationFrame(work);
	if ('requestIdleCallback' in window) window.requestIdleCallback(frame);
	else setTimeout(frame, 200);
};

/**
 * Lays out what was skipped one part at a time, each small enough not to block the page. Without
 * this, a screen reader started after the page would find no text in it: Chromium omits what
 * content-visibility skips.
 */
export function layOutSkipped(): void {
	const parts = [...document.querySelectorAll<HTMLElement>('figure[data-chart] > *, .end')];
	const again = whenStill(() => whenIdle(next));
	function next(): void {
		// Laying out a part during a scroll would delay a frame.
		if (isScrolling()) {
			again();
			return;
		}
		const part = parts.shift();
		if (!part) return;
		part.dataset.laid = '';
		whenIdle(next);
	}
	setTimeout(again, AFTER);
}

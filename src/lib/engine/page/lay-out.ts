/** Lays out the figures that only screen readers see, when the phone has time for it. */
import { whenStill } from './still.ts';

/** Delay in ms after start-up: a slow phone is busy until then. */
const AFTER = 4000;

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
	const parts = [...document.querySelectorAll<HTMLElement>('figure[data-chart] > *, .end')];
	// Laying out a part during a scroll would delay a frame.
	const next = whenStill(() =>
		whenIdle(() => {
			const part = parts.shift();
			if (!part) return;
			part.dataset.laid = '';
			next();
		})
	);
	setTimeout(next, AFTER);
}

/** Puts off work that would delay a frame until the page stops scrolling. */

/** How long, in ms, after its last scroll a page counts as at rest. */
const REST = 200;

let scrolled = -Infinity;
let listening = false;

/** How long ago, in ms, the page last scrolled. Scrolling before the first call is not noticed. */
function sinceScroll(): number {
	if (!listening)
		window.addEventListener('scroll', () => (scrolled = performance.now()), { passive: true });
	listening = true;
	return performance.now() - scrolled;
}

/** Whether the page is scrolling, or has just been. */
export const isScrolling = (): boolean => sinceScroll() < REST;

/**
 * Returns a function that schedules `work` for when the page is at rest. Calls made before it runs
 * count as one.
 */
export function whenStill(work: () => void): () => void {
	let waiting = false;
	const check = () => {
		const left = REST - sinceScroll();
		if (left > 0) {
			setTimeout(check, left);
			return;
		}
		waiting = false;
		work();
	};
	return () => {
		if (waiting) return;
		waiting = true;
		sinceScroll();
		setTimeout(check, REST);
	};
}

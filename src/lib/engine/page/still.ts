/** What would delay a frame waits until the page no longer scrolls. */

/** For how long, in ms, a page that is at rest has not scrolled. */
const REST = 200;

let scrolled = -Infinity;
let listening = false;

/** How long ago, in ms, the page last scrolled, from the first call on. */
function sinceScroll(): number {
	if (!listening)
		window.addEventListener('scroll', () => (scrolled = performance.now()), { passive: true });
	listening = true;
	return performance.now() - scrolled;
}

/** Whether the page is scrolling, or has just been. */
export const isScrolling = (): boolean => sinceScroll() < REST;

/**
 * Returns a function that, whenever it is called, has `work` done once the page is at rest: not at
 * once, and only once for all calls until then.
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

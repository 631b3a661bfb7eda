/**
 * Tells whether the page is scrolling, and whether too fast to read; and puts off, until it rests, work
 * that would delay a frame.
 */

/** How long, in ms, after its last scroll a page counts as at rest. */
const REST = 200;
/** Speed, in px/ms, above which nobody can read what goes past: a card takes less than half a second. */
const FLICK = 0.8;
/** The time over which the speed is measured, in ms. */
const SPAN = 100;

let listening = false;
/** When the page last scrolled, and how fast, in px/ms. */
let scrolled = -Infinity;
let speed = 0;
/** Where, in px, and when the current measurement began. */
let from = { top: 0, at: -Infinity };

function listen(): void {
	if (listening) return;
	listening = true;
	window.addEventListener(
		'scroll',
		() => {
			scrolled = performance.now();
			const { scrollY } = window;
			const time = scrolled - from.at;
			if (time < SPAN) return;
			speed = time < REST ? Math.abs(scrollY - from.top) / time : 0;
			from = { top: scrollY, at: scrolled };
		},
		{ passive: true }
	);
}

/** How long ago, in ms, the page last scrolled. Scrolling before the first call is not noticed. */
function sinceScroll(): number {
	listen();
	return performance.now() - scrolled;
}

/** Whether the page is scrolling, or has just been. */
export const isScrolling = (): boolean => sinceScroll() < REST;

/** Whether the page is scrolling too fast for anyone to read. */
export const isFlicked = (): boolean => isScrolling() && speed > FLICK;

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

/**
 * What the first screen does not need loads when the reader first scrolls, points, taps or presses a
 * key.
 */

/** What a reader does first, however they read. */
const USES = ['scroll', 'wheel', 'touchstart', 'pointerdown', 'pointermove', 'keydown', 'focusin'];

/**
 * Calls `run` once, just after the page is first used, so that it does not delay the page's response to
 * that first action. Returns a function that stops waiting.
 */
export function onFirstUse(run: () => void): () => void {
	const stop = new AbortController();
	const once = () => {
		stop.abort();
		setTimeout(run);
	};
	const options = { passive: true, capture: true, signal: stop.signal };
	for (const use of USES) window.addEventListener(use, once, options);
	return () => stop.abort();
}

/** Hides the cursor and the buttons while the pointer is still. */

/** How long (ms) the pointer must be still. */
const STILL = 2500;

/** Starts marking the root with `data-idle` whenever the pointer has been still for a while. */
export function watchIdle(root: HTMLElement): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wake = () => {
		delete root.dataset.idle;
		clearTimeout(timer);
		timer = setTimeout(() => {
			root.dataset.idle = '';
		}, STILL);
	};
	for (const type of ['pointermove', 'pointerdown']) document.addEventListener(type, wake);
	wake();
}

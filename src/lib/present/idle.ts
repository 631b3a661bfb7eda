/** Whether the presenter's hand is still: then the cursor and the buttons go from the screen. */

/** How long (ms) nothing has to move. */
const STILL = 2500;

/** From now on marks the root with `data-idle` while no pointer has moved. */
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

/** A full-screen button for the picture, which needs a script. */

/** Adds a button under every `[data-alone]`, if the browser supports full screen. */
export function aloneButtons(): void {
	if (!document.fullscreenEnabled) return;
	for (const picture of document.querySelectorAll<HTMLElement>('[data-alone]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = 'Show full screen';
		// If the browser refuses, the picture is still on the page.
		button.addEventListener('click', () => void picture.requestFullscreen().catch(() => undefined));
		picture.after(button);
	}
}

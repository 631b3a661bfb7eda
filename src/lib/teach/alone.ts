/** The picture alone on the screen: a button that only a script can give. */

/** Puts the button under every `[data-alone]` that the browser can show so. */
export function aloneButtons(): void {
	if (!document.fullscreenEnabled) return;
	for (const picture of document.querySelectorAll<HTMLElement>('[data-alone]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = 'Show it alone, on the whole screen';
		// Where the browser refuses, the picture is still on the page.
		button.addEventListener('click', () => void picture.requestFullscreen().catch(() => undefined));
		picture.after(button);
	}
}

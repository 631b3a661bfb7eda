/** The script for /teach/: answers on request, claim panels, and the picture-only view. */
import { copyButtons } from '#lib/site/cite/copy.ts';
import { claimPanel } from '#lib/evidence/panel.ts';
import { keepOffline } from '#lib/site/offline/register.ts';
import { answersOnRequest } from './answers.ts';

/** Adds a full-screen button under every `[data-alone]`, if the browser supports that. */
function aloneButtons(): void {
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

claimPanel();
answersOnRequest();
aloneButtons();
copyButtons(document);
keepOffline();

/** Buttons that copy the text before them. The script adds them, so there are none without it. */
import { copyText } from '#lib/engine/page/clipboard.ts';

/** How long "Copied" stays visible, in ms. */
const SHOWN = 4000;

/**
 * Adds a button after every `[data-copy]` under `root`; the attribute names the text, such as
 * "APA". The result is announced and shown beside the button. If the clipboard is blocked, the text
 * is selected for the reader to copy.
 */
export function copyButtons(root: ParentNode): void {
	for (const block of root.querySelectorAll<HTMLElement>('[data-copy]')) addButton(block);
}

function addButton(block: HTMLElement): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = `Copy ${block.dataset.copy}`;
	const said = document.createElement('span');
	said.role = 'status';
	let timer: number | undefined;

	async function copy(): Promise<void> {
		const done = await copyText(block.textContent.trim());
		if (!done) getSelection()?.selectAllChildren(block);
		window.clearTimeout(timer);
		said.textContent = done ? 'Copied' : 'Press Ctrl+C, or ⌘C on a Mac';
		if (done) timer = window.setTimeout(() => said.replaceChildren(), SHOWN);
	}

	button.addEventListener('click', () => void copy());
	block.after(button, said);
}

/** Buttons that copy what stands before them: without the script there are none. */
import { copyText } from '$lib/clipboard';

/** How long "Copied" is to be read, in ms. */
const SHOWN = 4000;

/**
 * Puts a button after every `[data-copy]` under `root`: the attribute says what
 * it is, such as "APA". What comes of pressing it is said and shown beside the button; where the
 * clipboard is closed, the text is selected for the reader to copy.
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

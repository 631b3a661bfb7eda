/**
 * The panel with a claim's entry. It is a modal dialog, not a popover, so that the tap that closes it
 * does not reach what is beneath, and keys pressed in it do not move the story. Styles: panel.css.
 */
import { entryOf } from './entry-of.ts';
import { beside } from './popover-position.ts';

const TITLE = 'claim-panel-title';

function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Record<string, string>,
	text = ''
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.textContent = text;
	return element;
}

/**
 * Adds the closed panel to the page. Returns a function that opens it for a mark with the entry that
 * the mark links to, or follows the link if the entry cannot be loaded; undefined if the browser
 * does not support dialogs.
 */
export function claimDialog(): ((mark: HTMLAnchorElement) => Promise<void>) | undefined {
	const panel = make('dialog', { class: 'claim-panel', 'aria-labelledby': TITLE });
	if (!('showModal' in panel)) return undefined;
	const close = make('button', { type: 'button', 'aria-label': 'Close' }, '×');
	const content = make('div', {});
	const page = document.documentElement;
	let mark: HTMLAnchorElement | undefined;
	/** Whether the press began outside the panel: a selection that ends there does not close it. */
	let outside = false;
	panel.append(close, content);
	document.body.append(panel);

	function place(): void {
		if (!mark || !panel.open) return;
		panel.style.removeProperty('--room');
		// Includes the borders.
		const size = { width: panel.offsetWidth, height: panel.scrollHeight + 4 };
		const screen = { width: innerWidth, height: innerHeight };
		const { x, y, room } = beside(mark.getBoundingClientRect(), size, screen);
		panel.style.cssText = `--x: ${x}px; --y: ${y}px; --room: ${room}px`;
	}

	/** Shows the parts, and focuses `title`, which names the panel, so that it is read out. */
	function show(title: HTMLElement, ...parts: HTMLElement[]): void {
		title.id = TITLE;
		title.tabIndex = -1;
		content.replaceChildren(...parts);
		panel.scrollTop = 0;
		place();
		title.focus({ preventScroll: true });
	}

	async function open(at: HTMLAnchorElement): Promise<void> {
		mark = at;
		panel.showModal();
		// The page must not move: a scroll bar that disappears leaves its space.
		page.style.scrollbarGutter = innerWidth > page.clientWidth ? 'stable' : '';
		page.style.overflow = 'hidden';
		const waiting = make('p', {}, 'Loading sources…');
		show(waiting, waiting);
		const wanted = () => panel.open && mark === at;
		try {
			const entry = await entryOf(at.href);
			const title = entry.querySelector<HTMLElement>('.told') ?? entry;
			const all = make('a', { class: 'all', href: at.href }, 'All the evidence');
			if (wanted()) show(title, entry, all);
		} catch {
			if (!wanted()) return;
			panel.close();
			location.assign(at.href);
		}
	}

	close.addEventListener('click', () => panel.close());
	panel.addEventListener('pointerdown', (event) => (outside = event.target === panel));
	panel.addEventListener('click', (event) => {
		if (outside && event.target === panel) panel.close();
	});
	panel.addEventListener('close', () => {
		// The event is asynchronous: another mark may have opened the panel by now.
		if (panel.open) return;
		page.style.overflow = page.style.scrollbarGutter = '';
		content.replaceChildren();
		// A tap may not have focused the link.
		mark?.focus({ preventScroll: true });
	});
	addEventListener('resize', place);
	return open;
}

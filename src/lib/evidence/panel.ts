/**
 * Opens a claim's entry in a panel when its mark in the text is activated. Without this script, or if
 * the entry cannot be fetched, the mark is an ordinary link. The panel is a modal dialog, not a
 * popover, so that the tap that closes it does not reach what is beneath, and keys pressed in it do
 * not move the story. Styles: panel.css.
 */
import type { Size } from '#lib/engine/scene.ts';
import { entryOf, fetchPage } from './entry-of.ts';

const MARKS = 'a[data-claim]';
/** Events that come before a mark is opened: time to fetch its entry. */
const NEAR = ['pointerover', 'focusin', 'touchstart'];

/** The mark on which an event happened, if any. */
function markOf(event: Event): HTMLAnchorElement | null {
	return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(MARKS) : null;
}

/** Makes every mark on the page open the panel. Call once for each page. */
export function claimPanel(): void {
	const open = claimDialog();
	if (!open) return;
	for (const mark of document.querySelectorAll(MARKS)) {
		mark.setAttribute('role', 'button');
		mark.setAttribute('aria-haspopup', 'dialog');
	}
	const prepare = (event: Event) => {
		const mark = markOf(event);
		// If it fails, opening the mark tries again.
		if (mark) fetchPage(mark.href).catch(() => undefined);
	};
	for (const type of NEAR) document.addEventListener(type, prepare, { passive: true });
	document.addEventListener('click', (event) => {
		const mark = markOf(event);
		if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		void open(mark);
	});
	document.addEventListener('keydown', (event) => {
		const mark = event.key === ' ' ? markOf(event) : null;
		if (!mark) return;
		event.preventDefault();
		mark.click();
	});
}

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
function claimDialog(): ((mark: HTMLAnchorElement) => Promise<void>) | undefined {
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

/** Px between the panel and its mark, and between the panel and the window's edges. */
const GAP = 8;
/** The panel's height is not reduced below this (px) to fit beside the mark. */
const LEAST = 280;

interface Box {
	left: number;
	top: number;
	bottom: number;
}

/**
 * The panel's top left corner and its maximum height, in px of the window. It goes below the mark, or
 * above if there is only room there, and always wholly within the window.
 */
export function beside(
	mark: Box,
	panel: Size,
	window: Size
): { x: number; y: number; room: number } {
	const most = window.height - 2 * GAP;
	const above = mark.top - 2 * GAP;
	const below = window.height - mark.bottom - 2 * GAP;
	const up = panel.height > below && above > below;
	const room = Math.min(most, Math.max(up ? above : below, LEAST));
	const height = Math.min(panel.height, room);
	const within = (at: number, end: number) => Math.max(GAP, Math.min(at, end - GAP));
	return {
		x: within(mark.left, window.width - panel.width),
		y: within(up ? mark.top - GAP - height : mark.bottom + GAP, window.height - height),
		room
	};
}

/**
 * Opens a claim's entry in a panel when its mark in the text is activated. Without this script, or if
 * the entry cannot be fetched, the mark is an ordinary link.
 */
import { claimDialog } from './dialog.ts';
import { fetchPage } from './entry-of.ts';

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

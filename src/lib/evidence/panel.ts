/**
 * What a mark in the text opens: a panel with the claim's entry. Without this script, and where
 * the entry cannot be fetched, a mark is the link that it is.
 */
import { claimDialog } from './dialog';
import { fetchPage } from './entry-of';

const MARKS = 'a[data-claim]';
/** What comes before a reader opens a mark: time to fetch its entry. */
const NEAR = ['pointerover', 'focusin', 'touchstart'];

/** The mark that an event happened on, if any. */
function markOf(event: Event): HTMLAnchorElement | null {
	return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(MARKS) : null;
}

/** Gives every mark on the page the panel. Once for a page. */
export function claimPanel(): void {
	const open = claimDialog();
	if (!open) return;
	for (const mark of document.querySelectorAll(MARKS)) {
		mark.setAttribute('role', 'button');
		mark.setAttribute('aria-haspopup', 'dialog');
	}
	const prepare = (event: Event) => {
		const mark = markOf(event);
		// Where it fails, it is tried again when the mark is opened.
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

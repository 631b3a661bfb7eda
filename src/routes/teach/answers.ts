/**
 * Opens answers on request: fetches each from the answer key, the page its link leads to, and shows
 * it below the link. Without this script, or if the key cannot be loaded, the link works as usual.
 */
import { entryOf } from '#lib/evidence/entry-of.ts';

const LINKS = 'a[data-answer]';

/** Makes every link to an answer open it on this page. Call once for each page. */
export function answersOnRequest(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) prepare(link);
}

function prepare(link: HTMLAnchorElement): void {
	const place = document.createElement('div');
	place.className = 'answer-place';
	const [show, hide] = [link.textContent, link.dataset.answer ?? ''];
	link.after(place);
	link.setAttribute('role', 'button');
	const open = (is: boolean) => {
		link.setAttribute('aria-expanded', String(is));
		link.textContent = is ? hide : show;
	};
	open(false);

	async function toggle(): Promise<void> {
		if (place.childElementCount > 0) {
			place.replaceChildren();
			open(false);
			return;
		}
		try {
			place.replaceChildren(await entryOf(link.href));
		} catch {
			location.assign(link.href);
			return;
		}
		open(true);
	}

	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		void toggle();
	});
	link.addEventListener('keydown', (event) => {
		if (event.key !== ' ') return;
		event.preventDefault();
		link.click();
	});
}

/** The overview of all slides: arrow keys move between them, Enter or a click opens one. */
import type { Deck } from './deck.svelte.ts';
import type { View } from './view.svelte.ts';

/** Each slide's link to itself, in the deck's order. */
const links = (): HTMLAnchorElement[] => [
	...document.querySelectorAll<HTMLAnchorElement>('[data-slide] a[data-number-link]')
];

/** How many slides are in the first row. */
function columns(all: readonly HTMLElement[]): number {
	const tops = all.map((one) => one.getBoundingClientRect().top);
	const second = tops.findIndex((top) => top > (tops[0] ?? 0) + 1);
	return second > 0 ? second : all.length;
}

/** The index (from 0) a key leads to, of `count` in rows of `wide`; null for other keys. */
export function placeAfter(key: string, at: number, count: number, wide: number): number | null {
	const by: Record<string, number> = {
		ArrowRight: 1,
		ArrowLeft: -1,
		ArrowDown: wide,
		ArrowUp: -wide,
		Home: -count,
		End: count
	};
	const step = by[key];
	if (step === undefined) return null;
	const to = at + step;
	if (Math.abs(step) === wide && wide > 1 && (to < 0 || to >= count)) return at;
	return Math.max(0, Math.min(count - 1, to));
}

/** Focuses a slide's picture and scrolls it into view. */
export function focusPicture(index: number): void {
	const link = links()[index];
	link?.focus({ preventScroll: true });
	link?.closest('[data-slide]')?.scrollIntoView({ block: 'nearest' });
}

/** Handles a key while the overview is open, before the deck does; returns whether it was used. */
export function overviewKey(event: KeyboardEvent, deck: Deck, view: View): boolean {
	if (event.ctrlKey || event.altKey || event.metaKey) return false;
	const all = links();
	const at = all.findIndex((link) => link === document.activeElement);
	if (event.key === 'Enter' || event.key === ' ') {
		if (at >= 0) choose(at, deck, view);
		return true;
	}
	const to = placeAfter(event.key, at < 0 ? deck.index : at, all.length, columns(all));
	if (to === null) return false;
	focusPicture(to);
	return true;
}

/** Closes the overview and goes to the slide at that index. */
export function choose(index: number, deck: Deck, view: View): void {
	const { activeElement } = document;
	if (activeElement instanceof HTMLElement) activeElement.blur();
	deck.go(deck.stepper.steps[index] ?? '');
	view.overview = false;
}

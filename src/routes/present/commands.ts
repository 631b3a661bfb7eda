/** What each command does in the deck's own window. */
import type { Deck } from './deck.svelte.ts';
import type { Command } from './keys.ts';
import type { View } from './view.svelte.ts';

/** The notes window's name: opening it again brings the same window to the front. */
const NOTES = '358-days-notes';

export interface Presentation {
	deck: Deck;
	view: View;
	/** The address of the notes, without query or fragment. */
	notes: string;
}

/** The commands that work alike in a deck and its notes. */
export const sharedActions = (deck: Deck) => ({
	next: () => deck.move(1),
	back: () => deck.move(-1),
	first: () => deck.goTo(0),
	last: () => deck.goTo(deck.slides.length - 1),
	black: () => deck.cover('black'),
	white: () => deck.cover('white')
});

/** Enters or leaves full screen; does nothing in a frame that is not allowed to. */
async function fullScreen(): Promise<void> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
	} catch {
		return;
	}
}

/** Carries out the command of a key or button. */
export function perform(command: Command, { deck, view, notes }: Presentation): void {
	const actions: Record<Command, () => void> = {
		...sharedActions(deck),
		full: () => void fullScreen(),
		overview: () => (view.overview = !view.overview),
		number: () => (view.dialog = 'number'),
		// The single-file edition has no notes.
		notes: () => notes && window.open(notes + location.search + location.hash, NOTES),
		timer: () => view.time(),
		help: () => (view.dialog = 'help'),
		out: () => {
			view.overview = false;
			deck.shade = null;
		}
	};
	actions[command]();
}

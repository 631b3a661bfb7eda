/** What a command does to the deck's own window. */
import type { Deck } from './deck.svelte';
import type { Command } from './keys';
import type { View } from './view.svelte';

/** The name of the notes' window: asked for again, the same one comes to the front. */
const NOTES = '358-days-notes';

export interface Stagehand {
	deck: Deck;
	view: View;
	/** The address of the notes, without query and fragment. */
	notes: string;
}

/** Goes to the slide of a place (from 0) in the deck; too high a place is the last one. */
export function goTo(deck: Deck, index: number): void {
	const { steps } = deck.stepper;
	deck.go(steps[Math.max(0, Math.min(steps.length - 1, index))] ?? '');
}

/** Full screen, or back from it; where a frame has no leave for it, nothing. */
async function fullScreen(): Promise<void> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
	} catch {
		return;
	}
}

/** Does what a key or a button asks for. */
export function perform(command: Command, { deck, view, notes }: Stagehand): void {
	const deeds: Record<Command, () => void> = {
		next: () => deck.move(1),
		back: () => deck.move(-1),
		first: () => goTo(deck, 0),
		last: () => goTo(deck, deck.slides.length - 1),
		black: () => deck.cover('black'),
		white: () => deck.cover('white'),
		full: () => void fullScreen(),
		overview: () => (view.overview = !view.overview),
		number: () => (view.dialog = 'number'),
		// In the one file there are none.
		notes: () => notes && window.open(notes + location.search + location.hash, NOTES),
		timer: () => view.time(),
		help: () => (view.dialog = 'help'),
		out: () => {
			view.overview = false;
			deck.shade = null;
		}
	};
	deeds[command]();
}

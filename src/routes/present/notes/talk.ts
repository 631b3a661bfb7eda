/** What the desk knows about the talk: a WindowSync or, if windows can't be joined, this one's deck. */
import type { Deck } from '../deck.svelte.ts';

export interface Talk {
	readonly deck: Deck;
	/** Whether an audience window is open; null while unknown. */
	readonly audience: boolean | null;
}

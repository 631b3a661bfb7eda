/** What the desk knows of the talk: a Meeting, or where windows cannot be joined this one's deck. */
import type { Deck } from '../deck.svelte';

export interface Talk {
	readonly deck: Deck;
	/** Whether an audience's window is open; null while nobody knows. */
	readonly audience: boolean | null;
}

/** What the page itself says of the deck's state: the slide shown, the overview, the address. */
import { addressWriter } from '$lib/stepper/address';
import type { Deck } from './deck.svelte';
import { focusPicture } from './overview';
import type { View } from './view.svelte';

/** From now on keeps the page's marks and its address as the deck is. */
export function keepShown(deck: Deck, view: View): void {
	const root = document.documentElement;
	const elements = document.querySelectorAll<HTMLElement>('[data-slide]');
	// At once: whoever reloads after a step must come back to the same slide.
	const write = addressWriter(0);
	$effect.root(() => {
		$effect(() => {
			const { step } = deck.stepper;
			for (const element of elements) element.toggleAttribute('data-now', element.id === step);
			write(step);
		});
		$effect(() => {
			root.toggleAttribute('data-overview', view.overview);
			if (view.overview) focusPicture(deck.index);
		});
	});
}

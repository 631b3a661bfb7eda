/** Shows the deck's state in the page: the current slide, the overview, the address. */
import { showStep } from '#lib/engine/page/show-step.ts';
import { addressWriter } from '#lib/engine/stepper/address.ts';
import type { Deck } from './deck.svelte.ts';
import { focusPicture } from './overview.ts';
import type { View } from './view.svelte.ts';

/** Starts keeping the page's attributes and address in step with the deck. */
export function keepShown(deck: Deck, view: View): void {
	const root = document.documentElement;
	// Without delay: a reload right after a step must return to the same slide.
	const write = addressWriter(0);
	$effect.root(() => {
		$effect(() => {
			const { step, steps } = deck.stepper;
			showStep(step, steps);
			write(step);
		});
		$effect(() => {
			root.toggleAttribute('data-overview', view.overview);
			if (view.overview) focusPicture(deck.index);
		});
	});
}

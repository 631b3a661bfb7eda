/** Shows the talk's state in the notes page: the current slide, the next one, the address. */
import { showStep } from '#lib/engine/page/show-step.ts';
import { addressWriter } from '#lib/engine/stepper/address.ts';
import type { Talk } from './talk.ts';

/** Starts keeping the page's attributes and address in step with the talk. */
export function keepShown(talk: Talk): void {
	const root = document.documentElement;
	// Without delay: a reload right after a step must return to the same slide.
	const write = addressWriter(0);
	$effect.root(() => {
		$effect(() => {
			const { step, steps, index } = talk.deck.stepper;
			showStep(step, steps);
			root.toggleAttribute('data-last', index === steps.length - 1);
			write(step);
			window.scrollTo({ top: 0, behavior: 'instant' });
		});
	});
}

/** Shows the talk's state in the notes page: the current slide, the next one, the address. */
import { addressWriter } from '#lib/engine/stepper/address.ts';
import type { Talk } from './talk.ts';

/** Starts keeping the page's attributes and address in step with the talk. */
export function keepShown(talk: Talk): void {
	const root = document.documentElement;
	const sections = document.querySelectorAll<HTMLElement>('[data-slide]');
	// Without delay: a reload right after a step must return to the same slide.
	const write = addressWriter(0);
	$effect.root(() => {
		$effect(() => {
			const { slides, slide, index } = talk.deck;
			const next = slides[index + 1]?.id;
			for (const section of sections) {
				section.toggleAttribute('data-now', section.id === slide.id);
				section.toggleAttribute('data-next', section.id === next);
			}
			root.toggleAttribute('data-last', next === undefined);
			write(slide.id);
			window.scrollTo({ top: 0, behavior: 'instant' });
		});
	});
}

/** What the notes' page itself says of the talk: the slide now, the next one, the address. */
import { addressWriter } from '$lib/stepper/address';
import type { Talk } from './talk';

/** From now on keeps the page's marks and its address as the talk is. */
export function keepShown(talk: Talk): void {
	const root = document.documentElement;
	const sections = document.querySelectorAll<HTMLElement>('[data-slide]');
	// At once: whoever reloads after a step must come back to the same slide.
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

/** Reading down the laid-out page as a driver of the Stepper: the step whose text is being read. */
import type { Stepper } from './stepper.svelte';

/** A step is reached when it starts above this line, in px: just below where a link brings it. */
const LINE = 100;

/**
 * Listens until the returned function is called. `elements`: the step elements, in document order;
 * their ids are the step ids.
 */
export function readDriver(stepper: Stepper, elements: readonly HTMLElement[]): () => void {
	let frame = 0;
	const look = () => {
		frame = 0;
		// Below the story the reader is at no step: a source that was asked for keeps its address.
		if ((elements[elements.length - 1]?.getBoundingClientRect().bottom ?? 0) < 0) return;
		const reached = elements.findLast((element) => element.getBoundingClientRect().top <= LINE);
		const step = (reached ?? elements[0])?.id;
		if (step && step !== stepper.step) stepper.go(step);
	};
	const onScroll = () => {
		frame ||= requestAnimationFrame(look);
	};
	window.addEventListener('scroll', onScroll, { passive: true });
	return () => {
		window.removeEventListener('scroll', onScroll);
		cancelAnimationFrame(frame);
	};
}

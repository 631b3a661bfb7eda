/** Reading down the laid-out page as a driver of the Stepper: follows the step being read. */
import type { Stepper } from './stepper.svelte.ts';

/**
 * A step counts as reached once its top is above this line, in px: just below where a link scrolls
 * it to.
 */
const LINE = 100;

/**
 * Listens until the returned function is called. `elements`: the step elements, in document order;
 * their ids are the step ids.
 */
export function readDriver(stepper: Stepper, elements: readonly HTMLElement[]): () => void {
	let frame = 0;
	const look = () => {
		frame = 0;
		// Below the story there is no current step, so that a linked source keeps its address.
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

/** Sideways swipes as a driver of the Stepper, for `step`; the buttons do the same. */
import type { Stepper } from './stepper.svelte.ts';

/**
 * The least sideways distance of a swipe, in px, and how many times longer it must be than the
 * vertical one.
 */
const DISTANCE = 48;
const SLANT = 1.6;

/** Listens on an element permanently; swipes count only while `active` returns true. */
export function swipeDriver(
	stepper: Pick<Stepper, 'move'>,
	element: HTMLElement,
	active: () => boolean
): void {
	let start: { x: number; y: number } | undefined;
	const onStart = (event: TouchEvent) => {
		const touch = event.touches.length === 1 ? event.touches[0] : undefined;
		start = touch && { x: touch.clientX, y: touch.clientY };
	};
	const onEnd = (event: TouchEvent) => {
		const touch = event.changedTouches[0];
		if (!start || !touch || !active()) return;
		const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y];
		start = undefined;
		if (Math.abs(dx) > DISTANCE && Math.abs(dx) > SLANT * Math.abs(dy))
			stepper.move(dx < 0 ? 1 : -1);
	};
	element.addEventListener('touchstart', onStart, { passive: true });
	element.addEventListener('touchend', onEnd, { passive: true });
}

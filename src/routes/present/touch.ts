/** Drives the deck by touch and mouse. */
import { swipeDriver } from '#lib/engine/stepper/swipe.ts';
import type { Deck } from './deck.svelte.ts';

/** Elements that handle their own clicks. */
const OWN = 'a, button, input, summary, dialog, [role=button]';
/** The left-hand share of the window's width in which a tap goes back. */
const BACK = 1 / 3;

/**
 * Starts moving the deck on each swipe, tap or click while `active` returns true. It ignores a click
 * that only focuses a frame, or that ends a text selection.
 */
export function touchDriver(deck: Deck, element: HTMLElement, active: () => boolean): void {
	swipeDriver(deck, element, active);
	let awake = true;
	window.addEventListener(
		'pointerdown',
		() => {
			awake = document.hasFocus();
		},
		true
	);
	element.addEventListener('click', (event) => {
		if (!active() || !awake || !(event.target instanceof Element) || event.target.closest(OWN))
			return;
		if (getSelection()?.toString()) return;
		const touched = event instanceof PointerEvent && event.pointerType === 'touch';
		deck.move(touched && event.clientX < innerWidth * BACK ? -1 : 1);
	});
}

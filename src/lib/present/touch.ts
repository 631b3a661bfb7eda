/** Fingers and the mouse as drivers of the deck. */
import { swipeDriver } from '$lib/stepper/swipe';
import type { Deck } from './deck.svelte';

/** What has a click of its own. */
const OWN = 'a, button, input, summary, dialog, [role=button]';
/** The share of the window's width, on the left, where a finger's tap leads back. */
const BACK = 1 / 3;

/**
 * From now on a swipe, a tap and a click move the deck, while `active` says so. A click that only
 * gives a frame the focus moves nothing, nor does one that ends a selection of text.
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

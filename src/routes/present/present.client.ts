/** The script for /present/ and its frame: the deck, linked to its notes window. */
import { mount } from 'svelte';
import { keepOutside } from '#lib/embed/frame-links.ts';
import { find } from '#lib/engine/page/find.ts';
import { claimPanel } from '#lib/evidence/panel.ts';
import { charts } from '#lib/charts/all.ts';
import { Pointing } from '#lib/engine/stage/pointing.svelte.ts';
import Stage from '#lib/engine/stage/Stage.svelte';
import { resolveStep } from '#lib/engine/stepper/address.ts';
import { swipeDriver } from '#lib/engine/stepper/swipe.ts';
import { keepOffline } from '#lib/site/offline/register.ts';
import { perform, type Presentation } from './commands.ts';
import { Deck } from './deck.svelte.ts';
import { commandOf, type Command } from './keys.ts';
import { chaptersAsked, readSlides } from './outline.ts';
import { choose, overviewKey } from './overview.ts';
import Projector from './Projector.svelte';
import { View } from './view.svelte.ts';
import { joinWindows } from './windows.ts';

/** Scenes are laid out in a box of this size (px) and scaled up to fit the screen. */
const FIT = { width: 300, height: 300 };
/** Elements that handle their own clicks. */
const OWN = 'a, button, input, summary, dialog, [role=button]';
/** The left-hand share of the window's width in which a tap goes back. */
const BACK = 1 / 3;
/** How long (ms) the pointer must be still. */
const STILL = 2500;

function listen(hand: Presentation): void {
	const { deck, view } = hand;
	document.addEventListener('keydown', (event) => {
		if (view.overview && view.dialog === null && overviewKey(event, deck, view)) {
			event.preventDefault();
			return;
		}
		const command = commandOf(event);
		if (!command) return;
		event.preventDefault();
		perform(command, hand);
	});
	window.addEventListener('hashchange', () => {
		const step = resolveStep(location.hash, deck.stepper.steps);
		if (step) deck.go(step);
		view.overview = false;
	});
	// In the overview, a click anywhere on a slide opens it.
	document.addEventListener('click', (event) => {
		const slide =
			view.overview && event.target instanceof Element
				? event.target.closest<HTMLElement>('[data-slide]')
				: null;
		if (!slide) return;
		event.preventDefault();
		choose(deck.stepper.steps.indexOf(slide.id), deck, view);
	});
}

/**
 * Starts moving the deck on each swipe, tap or click while `active` returns true. It ignores a click
 * that only focuses a frame, or that ends a text selection.
 */
function touchDriver(deck: Deck, element: HTMLElement, active: () => boolean): void {
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

/** Starts marking the root with `data-idle` whenever the pointer has been still for a while. */
function watchIdle(root: HTMLElement): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wake = () => {
		delete root.dataset.idle;
		clearTimeout(timer);
		timer = setTimeout(() => {
			root.dataset.idle = '';
		}, STILL);
	};
	for (const type of ['pointermove', 'pointerdown']) document.addEventListener(type, wake);
	wake();
}

/** Takes over from place.ts. Returns the deck, at the slide named in the address. */
function startDeck(): Deck {
	const root = document.documentElement;
	const slides = readSlides(document, chaptersAsked(location.search));
	const now = document.querySelector<HTMLElement>('[data-slide][data-now]')?.id;
	const deck = new Deck(slides, now);
	const view = new View();
	const notes = find('[data-place=projector]').dataset.notes ?? '';
	const hand: Presentation = { deck, view, notes };

	mount(Stage, {
		target: find('[data-place=stage]'),
		props: { charts, stepper: deck.stepper, pointing: new Pointing(), fit: FIT }
	});
	mount(Projector, {
		target: find('[data-place=projector]'),
		props: { deck, view, perform: (command: Command) => perform(command, hand) }
	});
	listen(hand);
	touchDriver(deck, find('[data-place=deck]'), () => !view.overview && view.dialog === null);
	watchIdle(root);
	if ('framed' in find('[data-place=deck]').dataset) keepOutside(document);
	claimPanel();
	root.dataset.alive = '';
	return deck;
}

joinWindows(startDeck());
keepOffline({ quiet: true });

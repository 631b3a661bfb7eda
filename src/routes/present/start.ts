/** Starts the deck: animates its dots and connects keys, touch and the address. */
import { mount } from 'svelte';
import { keepOutside } from '#lib/embed/frame-links.ts';
import { find } from '#lib/engine/page/find.ts';
import { claimPanel } from '#lib/evidence/panel.ts';
import { charts } from '#lib/charts/all.ts';
import { Pointing } from '#lib/engine/stage/pointing.svelte.ts';
import Stage from '#lib/engine/stage/Stage.svelte';
import { resolveStep } from '#lib/engine/stepper/address.ts';
import { perform, type Presentation } from './commands.ts';
import { Deck } from './deck.svelte.ts';
import { watchIdle } from './idle.ts';
import { commandOf, type Command } from './keys.ts';
import { chaptersAsked, readSlides } from './outline.ts';
import { choose, overviewKey } from './overview.ts';
import Projector from './Projector.svelte';
import { keepShown } from './shown.svelte.ts';
import { touchDriver } from './touch.ts';
import { View } from './view.svelte.ts';

/** Scenes are laid out in a box of this size (px) and scaled up to fit the screen. */
const FIT = { width: 300, height: 300 };

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

/** Takes over from place.ts. Returns the deck, at the slide named in the address. */
export function startDeck(): Deck {
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
	keepShown(deck, view);
	if ('framed' in find('[data-place=deck]').dataset) keepOutside(document);
	claimPanel();
	root.dataset.alive = '';
	return deck;
}

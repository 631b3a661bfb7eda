/** Brings the presenter's window to life, together with the audience's. */
import { mount } from 'svelte';
import { claimPanel } from '$lib/evidence/panel';
import { resolveStep } from '$lib/stepper/address';
import { Deck } from '../deck.svelte';
import { commandOf } from '../keys';
import { chaptersAsked, readSlides } from '../outline';
import { joinWindows } from '../windows';
import { leaveFields, performHere } from './commands';
import Desk from './Desk.svelte';
import { keepShown } from './shown.svelte';
import type { Talk } from './talk';
import { Watch } from './watch.svelte';

/** A deck of this page's slides, at the one that the address names. */
function deckOf(chapters: readonly string[]): Deck {
	const slides = readSlides(document, chapters);
	const asked = resolveStep(
		location.hash,
		slides.map(({ id }) => id)
	);
	return new Deck(slides, asked ?? undefined);
}

/** How many words the notes of each slide have. */
function readWords(): Map<string, number> {
	const sections = document.querySelectorAll<HTMLElement>('[data-slide]');
	return new Map([...sections].map(({ id, dataset }) => [id, Number(dataset.words)]));
}

function listen(talk: Talk, watch: Watch, desk: HTMLElement): void {
	// A button that a mouse has pressed does not keep the space bar to itself.
	desk.addEventListener('mousedown', (event) => {
		if (event.target instanceof Element && event.target.closest('button, summary'))
			event.preventDefault();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && !document.querySelector('dialog[open]')) leaveFields();
		const command = commandOf(event);
		if (command && performHere(command, talk, watch)) event.preventDefault();
	});
	window.addEventListener('hashchange', () => {
		const step = resolveStep(location.hash, talk.deck.stepper.steps);
		if (step) talk.deck.go(step);
	});
}

/** Once for the page of the notes. */
export function startNotes(): void {
	const root = document.documentElement;
	const target = document.querySelector<HTMLElement>('[data-place=desk]');
	if (!target) throw new Error('the page has no place for the desk');
	const deck = deckOf(chaptersAsked(location.search));
	const meeting = joinWindows(deck, { role: 'notes', deckOf });
	const talk: Talk = meeting ?? { deck, audience: null };
	const watch = new Watch();
	watch.start();
	mount(Desk, {
		target,
		props: {
			talk,
			watch,
			joined: meeting !== null,
			present: target.dataset.present ?? '',
			words: readWords()
		}
	});
	listen(talk, watch, target);
	keepShown(talk);
	claimPanel();
	// The page scrolled to the slide it was asked for; the desk stands at its head.
	history.scrollRestoration = 'manual';
	root.dataset.alive = '';
}

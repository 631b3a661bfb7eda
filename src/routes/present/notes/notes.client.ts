/** The script for /present/notes/: the presenter's desk, connected to the audience's window. */
import { mount } from 'svelte';
import { find } from '#lib/engine/page/find.ts';
import { claimPanel } from '#lib/evidence/panel.ts';
import { resolveStep } from '#lib/engine/stepper/address.ts';
import { Deck } from '../deck.svelte.ts';
import { commandOf } from '../keys.ts';
import { chaptersAsked, readSlides } from '../outline.ts';
import { joinWindows } from '../windows.ts';
import { leaveFields, performHere, type Talk } from './commands.ts';
import Desk from './Desk.svelte';
import { Watch } from './watch.svelte.ts';

/** A deck of this page's slides, at the slide named in the address. */
function deckOf(chapters: readonly string[]): Deck {
	const slides = readSlides(document, chapters);
	const asked = resolveStep(
		location.hash,
		slides.map(({ id }) => id)
	);
	return new Deck(slides, asked ?? undefined);
}

/** The word count of each slide's notes. */
function readWords(): Map<string, number> {
	const sections = document.querySelectorAll<HTMLElement>('[data-slide]');
	return new Map([...sections].map(({ id, dataset }) => [id, Number(dataset.words)]));
}

function listen(talk: Talk, watch: Watch, desk: HTMLElement): void {
	// Keeps focus off a clicked button, so that the space bar still advances the slides.
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

const target = find('[data-place=desk]');
const deck = deckOf(chaptersAsked(location.search));
const sync = joinWindows(deck, { role: 'notes', deckOf });
const talk: Talk = sync ?? { deck, audience: null };
const watch = new Watch();
watch.start();
mount(Desk, {
	target,
	props: {
		talk,
		watch,
		joined: sync !== null,
		present: target.dataset.present ?? '',
		words: readWords()
	}
});
listen(talk, watch, target);
claimPanel();
// The browser would scroll to the slide in the address; the controls are at the top.
history.scrollRestoration = 'manual';
document.documentElement.dataset.alive = '';

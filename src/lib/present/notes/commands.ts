/** What the deck's keys do in the notes' window. */
import { goTo } from '../commands';
import type { Command } from '../keys';
import type { Talk } from './talk';
import type { Watch } from './watch.svelte';

/** The deck's commands that the notes have too; with words for those that do another thing here. */
export const HERE: Partial<Record<Command, string>> = {
	next: '',
	back: '',
	first: '',
	last: '',
	black: '',
	white: '',
	overview: 'all slides by name',
	number: '',
	timer: 'start and stop the time',
	help: '',
	out: 'out of a black or white screen, or of a list'
};

/** One of the desk's lists or fields. Throws where the desk has none of that name. */
function field<T extends Element>(name: string, type: new () => T): T {
	const found = document.querySelector(`[data-field=${name}]`);
	if (!(found instanceof type)) throw new Error(`the desk has no [data-field=${name}]`);
	return found;
}

function toggle(name: string): void {
	const details = field(name, HTMLDetailsElement);
	details.open = !details.open;
	const current = details.querySelector<HTMLElement>('[aria-current]');
	if (details.open) (current ?? details.querySelector('summary'))?.focus();
}

/** Does what a key asks for, in this window and so in all of the talk; whether it was for it. */
export function performHere(command: Command, { deck }: Talk, watch: Watch): boolean {
	const deeds: Partial<Record<Command, () => void>> = {
		next: () => deck.move(1),
		back: () => deck.move(-1),
		first: () => goTo(deck, 0),
		last: () => goTo(deck, deck.slides.length - 1),
		black: () => deck.cover('black'),
		white: () => deck.cover('white'),
		overview: () => toggle('list'),
		number: () => field('number', HTMLInputElement).focus(),
		timer: () => watch.toggle(),
		help: () => toggle('keys'),
		out: () => (deck.shade = null)
	};
	const deed = deeds[command];
	deed?.();
	return deed !== undefined;
}

/** Escape leaves a field and closes the desk's lists: what has the focus keeps other keys. */
export function leaveFields(): void {
	for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-field]'))
		details.open = false;
	const { activeElement } = document;
	if (activeElement instanceof HTMLElement) activeElement.blur();
}

/** What the deck's shortcuts do in the notes window. */
import { sharedActions } from '../commands.ts';
import type { Deck } from '../deck.svelte.ts';
import type { Command } from '../keys.ts';
import type { Watch } from './watch.svelte.ts';

/** A WindowSync or, if windows can't be joined, this one's deck. */
export interface Talk {
	readonly deck: Deck;
	/** Whether an audience window is open; null while unknown. */
	readonly audience: boolean | null;
}

/** The deck's commands that also work here; described if they do something different. */
export const HERE: Partial<Record<Command, string>> = {
	next: '',
	back: '',
	first: '',
	last: '',
	black: '',
	white: '',
	overview: 'list all slides by title',
	number: '',
	timer: 'start or pause the timer',
	help: '',
	out: 'clear a black or white screen, or close a list'
};

/** One of the desk's lists or fields. Throws if there is none of that name and type. */
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

/** Carries out a command for the whole talk. Returns whether the notes have that command. */
export function performHere(command: Command, { deck }: Talk, watch: Watch): boolean {
	const actions: Partial<Record<Command, () => void>> = {
		...sharedActions(deck),
		overview: () => toggle('list'),
		number: () => field('number', HTMLInputElement).focus(),
		timer: () => watch.toggle(),
		help: () => toggle('keys'),
		out: () => (deck.shade = null)
	};
	const action = actions[command];
	action?.();
	return action !== undefined;
}

/** For Escape: closes the desk's lists and leaves the focused field, which would take other keys. */
export function leaveFields(): void {
	for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-field]'))
		details.open = false;
	const { activeElement } = document;
	if (activeElement instanceof HTMLElement) activeElement.blur();
}

/** The keys of the deck and of its notes: the one list that help, tests and windows go by. */
import { isTaken } from '$lib/stepper/keys';

export type Command =
	| 'next'
	| 'back'
	| 'first'
	| 'last'
	| 'black'
	| 'white'
	| 'full'
	| 'overview'
	| 'number'
	| 'notes'
	| 'timer'
	| 'help'
	| 'out';

interface Entry {
	command: Command;
	/** As `KeyboardEvent.key` has them, letters small; with `Shift+` where Shift makes it another. */
	keys: readonly string[];
	/** What it does, for the help. */
	does: string;
}

/** A presenter's remote sends Page Up, Page Down, full stop, F5 (the browser's own) and Escape. */
export const KEYS: readonly Entry[] = [
	{ command: 'next', keys: ['ArrowRight', ' ', 'PageDown'], does: 'next slide' },
	{ command: 'back', keys: ['ArrowLeft', 'Shift+ ', 'PageUp'], does: 'slide before' },
	{ command: 'first', keys: ['Home'], does: 'first slide' },
	{ command: 'last', keys: ['End'], does: 'last slide' },
	{ command: 'black', keys: ['b', '.'], does: 'black screen, on and off' },
	{ command: 'white', keys: ['w', ','], does: 'white screen, on and off' },
	{ command: 'full', keys: ['f'], does: 'full screen, on and off' },
	{ command: 'overview', keys: ['o'], does: 'all slides; arrow keys and Enter choose one' },
	{ command: 'number', keys: ['g'], does: 'go to a slide by its number' },
	{ command: 'notes', keys: ['n'], does: 'notes, in a window of their own' },
	{ command: 'timer', keys: ['t'], does: 'timer, on and off' },
	{ command: 'help', keys: ['?'], does: 'these keys' },
	{ command: 'out', keys: ['Escape'], does: 'out of all this' }
];

const NAMES: Record<string, string> = {
	ArrowRight: '→',
	ArrowLeft: '←',
	' ': 'Space',
	PageDown: 'Page Down',
	PageUp: 'Page Up',
	Escape: 'Esc'
};

/** A key of the list as it is printed on the keyboard: “Shift + Space”. */
export function keyName(key: string): string {
	return key
		.split('+')
		.map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part))
		.join(' + ');
}

const BY_KEY = new Map(KEYS.flatMap(({ keys, command }) => keys.map((key) => [key, command])));
/** Those that a key held down may go on doing. */
const GOING_ON: readonly Command[] = ['next', 'back'];

/** Whether the space bar presses what has the focus. */
function presses(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('button, summary, [role=button]') !== null;
}

/**
 * What a key asks for; null for keys with Ctrl, Alt or Meta, for those that a field, a dialog or a
 * button has the right to, and for all others.
 */
export function commandOf(event: KeyboardEvent): Command | null {
	if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
	if (isTaken(event.target) || (event.key === ' ' && presses(event.target))) return null;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const shifted = event.shiftKey && key === ' ' ? `Shift+${key}` : key;
	const command = BY_KEY.get(shifted) ?? null;
	return command && event.repeat && !GOING_ON.includes(command) ? null : command;
}

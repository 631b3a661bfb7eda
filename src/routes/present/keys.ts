/** The shortcuts of the deck and its notes: one list for the help, the windows and the tests. */
import { isTaken } from '#lib/engine/stepper/keys.ts';

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
	/** `KeyboardEvent.key` values, letters in lower case; `Shift+` where Shift changes the command. */
	keys: readonly string[];
	/** What it does, as shown in the help. */
	does: string;
}

/** A presenter's remote sends Page Up, Page Down, full stop, Escape and F5 (left to the browser). */
export const KEYS: readonly Entry[] = [
	{ command: 'next', keys: ['ArrowRight', ' ', 'PageDown'], does: 'next slide' },
	{ command: 'back', keys: ['ArrowLeft', 'Shift+ ', 'PageUp'], does: 'previous slide' },
	{ command: 'first', keys: ['Home'], does: 'first slide' },
	{ command: 'last', keys: ['End'], does: 'last slide' },
	{ command: 'black', keys: ['b', '.'], does: 'black screen on or off' },
	{ command: 'white', keys: ['w', ','], does: 'white screen on or off' },
	{ command: 'full', keys: ['f'], does: 'full screen on or off' },
	{ command: 'overview', keys: ['o'], does: 'all slides (arrow keys and Enter to choose)' },
	{ command: 'number', keys: ['g'], does: 'go to a slide by number' },
	{ command: 'notes', keys: ['n'], does: 'notes in a separate window' },
	{ command: 'timer', keys: ['t'], does: 'timer on or off' },
	{ command: 'help', keys: ['?'], does: 'show or hide these shortcuts' },
	{ command: 'out', keys: ['Escape'], does: 'close overlays' }
];

const NAMES: Record<string, string> = {
	ArrowRight: '→',
	ArrowLeft: '←',
	' ': 'Space',
	PageDown: 'Page Down',
	PageUp: 'Page Up',
	Escape: 'Esc'
};

/** A key's name as printed on the keyboard: “Shift + Space”. */
export function keyName(key: string): string {
	return key
		.split('+')
		.map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part))
		.join(' + ');
}

const BY_KEY = new Map(KEYS.flatMap(({ keys, command }) => keys.map((key) => [key, command])));
/** Commands that repeat while their key is held down. */
const GOING_ON: readonly Command[] = ['next', 'back'];

/** Whether the space bar would press the focused element. */
function presses(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('button, summary, [role=button]') !== null;
}

/**
 * The command for a key press; null if there is none, if Ctrl, Alt or Meta is down, or if the key
 * belongs to a field, dialog or button.
 */
export function commandOf(event: KeyboardEvent): Command | null {
	if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
	if (isTaken(event.target) || (event.key === ' ' && presses(event.target))) return null;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const shifted = event.shiftKey && key === ' ' ? `Shift+${key}` : key;
	const command = BY_KEY.get(shifted) ?? null;
	return command && event.repeat && !GOING_ON.includes(command) ? null : command;
}

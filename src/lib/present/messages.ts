/**
 * What the windows of one talk say to one another, and nothing else is heard. Whatever comes over
 * the channel may be from another page of the same host, or made up: it is data, never obeyed
 * further than to show a slide of the deck or to cover it. Pure.
 */
import { isChapter } from '$lib/story/steps';
import type { Shade } from './deck.svelte';

/** Whether a window shows the slides to the audience, or the notes to the presenter. */
export type Role = 'deck' | 'notes';

/** Where a talk is. */
export interface Place {
	/** The slide's id. */
	slide: string;
	shade: Shade;
	/** The deck's chapters, in order: decks of other chapters are other talks. */
	chapters: readonly string[];
}

interface Sender {
	/** The site's own address: two copies of it on one host are two sites. */
	site: string;
	/** The window's id. */
	from: string;
}

/** Asks every window to say its state. */
type Ask = Sender & { say: 'ask'; role: Role };
/** A window is closed or reloaded. */
type Bye = Sender & { say: 'bye' };
/** A window's state: the `turn`th change that it knows of, made by the window `by`. */
export type State = Sender & Place & { say: 'state'; role: Role; turn: number; by: string };
export type Message = Ask | Bye | State;

/** No talk has more changes of slide; a window that was told a higher number could never go on. */
const TURNS = 1_000_000;
/** No id or address of ours is longer. */
const LENGTH = 2000;

const BYE = ['from', 'say', 'site'];
const ASK = ['from', 'role', 'say', 'site'];
const STATE = ['by', 'chapters', 'from', 'role', 'say', 'shade', 'site', 'slide', 'turn'];

/** Whether an object has exactly these keys of its own, sorted; whatever its prototype says. */
const hasKeys = (value: object, keys: readonly string[]): boolean =>
	Object.keys(value).sort().join() === keys.join();

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value !== '' && value.length <= LENGTH;

const isShade = (value: unknown): value is Shade =>
	value === null || value === 'black' || value === 'white';

const isRole = (value: unknown): value is Role => value === 'deck' || value === 'notes';

const isTurn = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < TURNS;

const areChapters = (value: unknown): value is string[] =>
	Array.isArray(value) &&
	value.length > 0 &&
	value.every((one) => typeof one === 'string' && isChapter(one)) &&
	new Set(value).size === value.length;

/** The message in what came over the channel; null where it is none of ours, or not this site's. */
export function messageIn(data: unknown, ours: string): Message | null {
	if (typeof data !== 'object' || data === null) return null;
	const message = data as Record<string, unknown>;
	const { say, site, from, role, turn, by, slide, shade, chapters } = message;
	if (site !== ours || !isText(from)) return null;
	if (say === 'bye' && hasKeys(data, BYE)) return { say, site: ours, from };
	if (!isRole(role)) return null;
	if (say === 'ask' && hasKeys(data, ASK)) return { say, site: ours, from, role };
	if (say !== 'state' || !hasKeys(data, STATE) || !isTurn(turn) || !isText(by)) return null;
	if (!isText(slide) || !isShade(shade) || !areChapters(chapters)) return null;
	return { say, site: ours, from, role, turn, by, slide, shade, chapters };
}

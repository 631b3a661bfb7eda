/**
 * The messages between the windows of one talk. Anything on the channel may come from another page
 * on the same host, or be forged, so it is treated as data and can only show a slide of the deck or
 * cover it. Pure.
 */
import type { Shade } from './deck.svelte.ts';

/** Whether a window shows slides to the audience or notes to the presenter. */
export type Role = 'deck' | 'notes';

/** The current state of a talk. */
export interface Place {
	/** The slide's id. */
	slide: string;
	shade: Shade;
	/** The deck's chapters, in order: a deck of other chapters is a separate talk. */
	chapters: readonly string[];
}

interface Sender {
	/** The site's address: two copies on one host are two separate sites. */
	site: string;
	/** The window's id. */
	from: string;
}

/** Asks every window for its state. */
type Ask = Sender & { say: 'ask'; role: Role };
/** Sent when a window closes or reloads. */
type Bye = Sender & { say: 'bye' };
/** A window's state: change number `turn`, made by the window `by`. */
export type State = Sender & Place & { say: 'state'; role: Role; turn: number; by: string };
export type Message = Ask | Bye | State;

/** More changes than any talk has. A far higher number would leave none for the next change. */
const TURNS = 1_000_000;
/** Longer than any of our ids and addresses. */
const LENGTH = 2000;

const BYE = ['from', 'say', 'site'];
const ASK = ['from', 'role', 'say', 'site'];
const STATE = ['by', 'chapters', 'from', 'role', 'say', 'shade', 'site', 'slide', 'turn'];

/** Whether an object has exactly these own keys (given sorted), ignoring its prototype. */
const hasKeys = (value: object, keys: readonly string[]): boolean =>
	Object.keys(value).sort().join() === keys.join();

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value !== '' && value.length <= LENGTH;

const isShade = (value: unknown): value is Shade =>
	value === null || value === 'black' || value === 'white';

const isRole = (value: unknown): value is Role => value === 'deck' || value === 'notes';

const isTurn = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < TURNS;

const areChapters = (value: unknown, known: readonly unknown[]): value is string[] =>
	Array.isArray(value) &&
	value.length > 0 &&
	value.every((one) => known.includes(one)) &&
	new Set(value).size === value.length;

/**
 * Parses data from the channel; null if it is not a message of ours, is for another site, or names
 * chapters that are not among the page's.
 */
export function messageIn(data: unknown, ours: string, known: readonly string[]): Message | null {
	if (typeof data !== 'object' || data === null) return null;
	const message = data as Record<string, unknown>;
	const { say, site, from, role, turn, by, slide, shade, chapters } = message;
	if (site !== ours || !isText(from)) return null;
	if (say === 'bye' && hasKeys(data, BYE)) return { say, site: ours, from };
	if (!isRole(role)) return null;
	if (say === 'ask' && hasKeys(data, ASK)) return { say, site: ours, from, role };
	if (say !== 'state' || !hasKeys(data, STATE) || !isTurn(turn) || !isText(by)) return null;
	if (!isText(slide) || !isShade(shade) || !areChapters(chapters, known)) return null;
	return { say, site: ours, from, role, turn, by, slide, shade, chapters };
}

/**
 * Joins this window to the others of the same talk: the audience's and the presenter's keep the
 * same slide, whichever of them is moved, reloaded, closed or opened late.
 */
import type { Deck } from './deck.svelte';
import { Meeting } from './meeting.svelte';
import { messageIn, type Role } from './messages';

const CHANNEL = '358-days:present';
/** How often (ms) notes ask who is still there: windows that crash do not take leave. */
const EVERY = 2000;
/** How long (ms) a window that has just opened waits for the answers of others. */
const PATIENCE = 600;

interface Options {
	role?: Role;
	/** See Meeting. */
	deckOf?: (chapters: readonly string[]) => Deck | null;
}

/**
 * The address of the slides' page, without what is asked of it: the notes' page lies below it, and
 * the deck in a frame is the same talk.
 */
const siteOf = ({ origin, pathname }: Location): string =>
	origin +
	pathname.replace(/(notes\/)?(index\.html)?$/, '').replace(/\/embed\/present\/$/, '/present/');

/** Whether the reader came by a link to this slide; a reload comes back to where the talk is. */
function cameTo(slide: string): boolean {
	const [visit] = performance.getEntriesByType('navigation');
	const type = visit instanceof PerformanceNavigationTiming ? visit.type : 'navigate';
	return type === 'navigate' && location.hash === `#${slide}`;
}

/**
 * Joins a deck that is at the slide its address names. Gives the meeting, for the notes, or null
 * where the browser has no channel between windows: each then goes on by itself.
 */
export function joinWindows(deck: Deck, { role = 'deck', deckOf }: Options = {}): Meeting | null {
	let channel: BroadcastChannel;
	try {
		channel = new BroadcastChannel(CHANNEL);
	} catch {
		return null;
	}
	const site = siteOf(location);
	const meeting = new Meeting({
		site,
		me: `${Date.now()}-${Math.random()}`,
		role,
		deck,
		post: (message) => channel.postMessage(message),
		leads: role === 'deck' && cameTo(deck.slide.id),
		deckOf
	});
	channel.addEventListener('message', ({ data }) => {
		const message = messageIn(data, site);
		if (message) meeting.hear(message);
	});
	window.addEventListener('pagehide', () => meeting.leave());
	window.addEventListener('pageshow', ({ persisted }) => {
		if (persisted) meeting.rejoin();
	});
	meeting.follow();
	meeting.ask();
	setTimeout(() => meeting.settle(), PATIENCE);
	if (role === 'notes')
		setInterval(() => {
			meeting.count();
			meeting.ask();
		}, EVERY);
	return meeting;
}

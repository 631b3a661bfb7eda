/**
 * Connects this window to the others of the same talk: audience and presenter windows stay at the
 * same slide, even if one of them is reloaded, closed or opened late.
 */
import type { Deck } from './deck.svelte.ts';
import { WindowSync } from './window-sync.svelte.ts';
import { messageIn, type Role } from './messages.ts';
import { readSlides } from './outline.ts';

const CHANNEL = '358-days:present';
/** How often (ms) notes ask which windows are open: one that crashes never says so. */
const EVERY = 2000;
/** How long (ms) a new window waits for the others to answer. */
const PATIENCE = 600;

interface Options {
	role?: Role;
	/** See WindowSync. */
	deckOf?: (chapters: readonly string[]) => Deck | null;
}

/**
 * The address of the slides page, without query or fragment. The notes page is a subfolder of it,
 * and a deck in a frame belongs to the same talk.
 */
const siteOf = ({ origin, pathname }: Location): string =>
	origin +
	pathname.replace(/(notes\/)?(index\.html)?$/, '').replace(/\/embed\/present\/$/, '/present/');

/** Whether the reader followed a link to this slide; after a reload, the window rejoins the talk. */
function cameTo(slide: string): boolean {
	const [visit] = performance.getEntriesByType('navigation');
	const type = visit instanceof PerformanceNavigationTiming ? visit.type : 'navigate';
	return type === 'navigate' && location.hash === `#${slide}`;
}

/**
 * Connects a deck, already at the slide named in its address. Returns the sync, which the notes
 * use, or null if the browser has no BroadcastChannel: each window then advances separately.
 */
export function joinWindows(
	deck: Deck,
	{ role = 'deck', deckOf }: Options = {}
): WindowSync | null {
	let channel: BroadcastChannel;
	try {
		channel = new BroadcastChannel(CHANNEL);
	} catch {
		return null;
	}
	const site = siteOf(location);
	const known = [...new Set(readSlides(document).map(({ chapter }) => chapter))];
	const sync = new WindowSync({
		site,
		me: `${Date.now()}-${Math.random()}`,
		role,
		deck,
		post: (message) => channel.postMessage(message),
		leads: role === 'deck' && cameTo(deck.slide.id),
		deckOf
	});
	channel.addEventListener('message', ({ data }) => {
		const message = messageIn(data, site, known);
		if (message) sync.hear(message);
	});
	window.addEventListener('pagehide', () => sync.leave());
	window.addEventListener('pageshow', ({ persisted }) => {
		if (persisted) sync.rejoin();
	});
	sync.follow();
	sync.ask();
	setTimeout(() => sync.settle(), PATIENCE);
	if (role === 'notes')
		setInterval(() => {
			sync.count();
			sync.ask();
		}, EVERY);
	return sync;
}

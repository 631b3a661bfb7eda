/** For tests: simulates the windows of one browser. */
import { Deck } from './deck.svelte.ts';
import { WindowSync } from './window-sync.svelte.ts';
import type { Message, Role } from './messages.ts';
import type { Slide } from './slides.ts';

/** The slides in every deck: two chapters with two slides each. */
export const SLIDES = (
	[
		['days-arrest', 'days'],
		['days-fill', 'days'],
		['votes-house', 'votes'],
		['votes-party', 'votes']
	] satisfies [string, string][]
).map(([id, chapter], i): Slide => ({ id, chapter, number: i + 1, title: chapter, heading: null }));

/** A deck of these chapters, by default all of them. */
export const deckOf = (chapters?: readonly string[]): Deck =>
	new Deck(SLIDES.filter(({ chapter }) => !chapters || chapters.includes(chapter)));

interface Post {
	from: string;
	to: string;
	message: Message;
}

/** Windows that receive messages at once or, while `holds` is true, only through `deliver`. */
export class Room {
	#here = new Map<string, WindowSync>();
	#posts: Post[] = [];
	/** Whether messages wait for `deliver`, so that windows can send at the same moment. */
	holds = false;

	/** The open windows with their ids, in the order they were opened. */
	get windows(): [id: string, sync: WindowSync][] {
		return [...this.#here];
	}

	/** Opens a window. Each id must be higher than the last, as in a real browser. */
	open(me: string, role: Role, options: { deck?: Deck; leads?: boolean } = {}): WindowSync {
		const sync = new WindowSync({
			site: 's',
			me,
			role,
			deck: deckOf(),
			post: (message) => this.#post(me, message),
			...(role === 'notes' && { deckOf }),
			...options
		});
		this.#here.set(me, sync);
		sync.ask();
		return sync;
	}

	close(me: string): void {
		this.#here.get(me)?.leave();
		this.#here.delete(me);
	}

	/**
	 * Delivers one waiting message, chosen by `pick` (any whole number). Only the oldest message
	 * between each pair of windows can be chosen, as a channel keeps its order. False if none waits.
	 */
	deliver(pick = 0): boolean {
		const first = this.#posts.filter(
			({ from, to }, i, all) => all.findIndex((one) => one.from === from && one.to === to) === i
		);
		const post = first[pick % Math.max(1, first.length)];
		if (!post) return false;
		this.#posts.splice(this.#posts.indexOf(post), 1);
		this.#here.get(post.to)?.hear(post.message);
		return true;
	}

	#post(from: string, message: Message): void {
		for (const to of this.#here.keys())
			if (to !== from) this.#posts.push({ from, to, message: structuredClone(message) });
		if (!this.holds) while (this.deliver());
	}
}

/**
 * Keeps several windows of one talk at the same slide. Each has its own deck and none of them leads.
 * A window numbers each change one higher than any number it has heard. The higher number wins; if
 * two are equal, the change from the window opened first wins, so all windows agree. A new window
 * asks the others where they are, and its own position never overrides theirs.
 */
import type { Deck } from './deck.svelte.ts';
import type { Message, Place, Role, State } from './messages.ts';

/** How many answers in a row a window may miss before we assume it has closed. */
const MISSES = 2;

interface Options {
	site: string;
	/** This window's id, which starts with digits: a window opened later has a higher id. */
	me: string;
	role: Role;
	deck: Deck;
	/** Sends a message to every other window. */
	post: (message: Message) => void;
	/** Whether the reader opened a link to this slide: if so, the other windows follow. */
	leads?: boolean;
	/** Makes a deck of other chapters, so that notes can join it; null if that is not possible. */
	deckOf?: (chapters: readonly string[]) => Deck | null;
}

const chaptersOf = (deck: Deck): string[] => [
	...new Set(deck.slides.map(({ chapter }) => chapter))
];

const isSame = (a: Place, b: Place): boolean =>
	a.slide === b.slide && a.shade === b.shade && a.chapters.join() === b.chapters.join();

export class WindowSync {
	/** This window's deck; notes may swap it for a deck of other chapters. */
	deck: Deck;
	/** Whether an audience window with this deck is open; null until it has had time to answer. */
	audience: boolean | null = $state(null);
	#options: Options;
	#turn = 0;
	/** The highest number known before the last `#forget`, so that no number is used twice. */
	#used = 0;
	/** The id of the window that made change number `#turn`. */
	#by: string;
	#leads: boolean;
	#known: Place;
	/** The open decks by window id, and how many answers each has missed. */
	#decks = new Map<string, number>();

	constructor(options: Options) {
		this.#options = options;
		this.deck = $state.raw(options.deck);
		this.#known = this.#place;
		this.#by = options.me;
		this.#leads = options.leads ?? false;
	}

	get #place(): Place {
		const { deck } = this;
		return { slide: deck.slide.id, shade: deck.shade, chapters: chaptersOf(deck) };
	}

	get #sender(): { site: string; from: string } {
		return { site: this.#options.site, from: this.#options.me };
	}

	/** Asks the others where they are. Call it regularly to find out which are still open. */
	ask(): void {
		for (const [id, missed] of this.#decks)
			if (missed >= MISSES) this.#decks.delete(id);
			else this.#decks.set(id, missed + 1);
		this.#options.post({ say: 'ask', ...this.#sender, role: this.#options.role });
	}

	/** Call when all have had time to answer: from then on this window no longer leads. */
	settle(): void {
		this.#leads = false;
		this.count();
	}

	/** Updates `audience` from the answers received so far. */
	count(): void {
		this.audience = this.#decks.size > 0;
	}

	/** Tells the others that this window is closing or reloading. */
	leave(): void {
		this.#options.post({ say: 'bye', ...this.#sender });
	}

	/** Rejoins after the page returns from the back/forward cache, having missed messages. */
	rejoin(): void {
		this.#forget();
		this.ask();
	}

	/** Tells the others if something has changed in this window. */
	tell(): void {
		const place = this.#place;
		if (isSame(place, this.#known)) return;
		this.#known = place;
		this.#change(this.#turn + 1);
	}

	/** Starts telling the others about every change. Returns a function that stops it. */
	follow(): () => void {
		return $effect.root(() => {
			$effect(() => this.tell());
		});
	}

	hear(message: Message): void {
		// First report any change in this window that has not been sent yet.
		this.tell();
		if (message.say === 'ask') {
			this.#say();
			// A deck asks as it opens, before it has announced itself.
			if (message.role === 'deck' && this.#options.role === 'notes') this.ask();
		} else if (message.say === 'bye') {
			if (this.#decks.delete(message.from)) this.count();
		} else this.#hearState(message);
	}

	#hearState(state: State): void {
		if (state.chapters.join() !== this.#known.chapters.join() && !this.#turnTo(state)) return;
		if (state.role === 'deck') {
			this.#decks.set(state.from, 0);
			this.count();
		}
		if (this.#leads && this.#isEarlier(state) && !isSame(state, this.#known))
			this.#change(state.turn + 1);
		else if (this.#isNewer(state)) this.#take(state);
	}

	/** Whether a change was made before this window opened: windows opened later know of this one. */
	#isEarlier({ turn, by }: State): boolean {
		return turn === 0 || by < this.#options.me;
	}

	/** Whether a state takes precedence over this window's own. */
	#isNewer({ turn, by }: State): boolean {
		return turn === this.#turn ? by < this.#by : turn > this.#turn;
	}

	/** Makes this window's state give way to any other. */
	#forget(): void {
		this.#used = Math.max(this.#used, this.#turn);
		this.#turn = 0;
		// Sorts after every window id, and still differs between two windows that have forgotten.
		this.#by = `~${this.#options.me}`;
	}

	/** Announces this window's state as its own change, with this number or a higher one. */
	#change(turn: number): void {
		this.#turn = Math.max(turn, this.#used + 1);
		this.#by = this.#options.me;
		this.#leads = false;
		this.#say();
	}

	/** Switches notes without an audience to a deck of other chapters. Returns whether it did. */
	#turnTo({ role, chapters }: State): boolean {
		if (role !== 'deck' || this.#decks.size > 0) return false;
		const deck = this.#options.deckOf?.(chapters);
		if (!deck || chaptersOf(deck).join() !== chapters.join()) return false;
		this.deck = deck;
		this.#known = this.#place;
		this.#forget();
		return true;
	}

	#take(state: State): void {
		const { deck } = this;
		if (!deck.stepper.steps.includes(state.slide)) return;
		this.#turn = state.turn;
		this.#by = state.by;
		this.#leads = false;
		if (isSame(state, this.#known)) return;
		deck.go(state.slide);
		deck.shade = state.shade;
		this.#known = this.#place;
	}

	#say(): void {
		this.#options.post({
			say: 'state',
			...this.#sender,
			...this.#known,
			role: this.#options.role,
			turn: this.#turn,
			by: this.#by
		});
	}
}

/**
 * Several windows, one talk: each has a deck of its own, and all are kept at the same slide. None
 * of them leads. Every change has a number one higher than any its window has heard of; the higher
 * number holds, and of two changes of the same number that of the window opened earlier, so that all
 * windows come to the same. A window that opens asks; its own place holds against nobody's.
 */
import type { Deck } from './deck.svelte';
import type { Message, Place, Role, State } from './messages';

/** How many answers in a row a window may miss before it is taken for gone. */
const MISSES = 2;

interface Options {
	site: string;
	/** This window's own id, of digits first: of two, the higher is that of the window opened later. */
	me: string;
	role: Role;
	deck: Deck;
	/** Sends a message to every other window. */
	post: (message: Message) => void;
	/** Whether the reader asked for this very slide: then it is the others who follow. */
	leads?: boolean;
	/** Makes a deck of other chapters, for notes that are opened beside one; null where it can't. */
	deckOf?: (chapters: readonly string[]) => Deck | null;
}

const chaptersOf = (deck: Deck): string[] => [
	...new Set(deck.slides.map(({ chapter }) => chapter))
];

const isSame = (a: Place, b: Place): boolean =>
	a.slide === b.slide && a.shade === b.shade && a.chapters.join() === b.chapters.join();

export class Meeting {
	/** This window's deck; notes change it for one of other chapters. */
	deck: Deck;
	/** Whether a window with this deck's slides is open; null until there was time to answer. */
	audience: boolean | null = $state(null);
	#options: Options;
	#turn = 0;
	/** The highest number it knew of before it forgot: one that it has used is not used again. */
	#used = 0;
	/** The window that made the change of that number. */
	#by: string;
	#leads: boolean;
	#known: Place;
	/** The decks there are, by window, and how many answers each has missed. */
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

	/** Asks the others where they are. Also to be called now and then, to see who is still there. */
	ask(): void {
		for (const [id, missed] of this.#decks)
			if (missed >= MISSES) this.#decks.delete(id);
			else this.#decks.set(id, missed + 1);
		this.#options.post({ say: 'ask', ...this.#sender, role: this.#options.role });
	}

	/** All had time to answer: from now on this window leads no more than the others. */
	settle(): void {
		this.#leads = false;
		this.count();
	}

	/** Says whether an audience is there by what was heard up to now. */
	count(): void {
		this.audience = this.#decks.size > 0;
	}

	/** Takes leave: the window is being closed or reloaded. */
	leave(): void {
		this.#options.post({ say: 'bye', ...this.#sender });
	}

	/** Comes back, as a page that was kept for the Back button does: it may have missed anything. */
	rejoin(): void {
		this.#forget();
		this.ask();
	}

	/** Tells the others of a change that was made in this window, if there was one. */
	tell(): void {
		const place = this.#place;
		if (isSame(place, this.#known)) return;
		this.#known = place;
		this.#change(this.#turn + 1);
	}

	/** From now on, tells of every change. Returns what ends it. */
	follow(): () => void {
		return $effect.root(() => {
			$effect(() => this.tell());
		});
	}

	hear(message: Message): void {
		// A change of this window's own that it had no time yet to tell of.
		this.tell();
		if (message.say === 'ask') {
			this.#say();
			// A deck asks when it opens, and has not said yet that it is there.
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

	/** Whether a state is from before this window: whoever came later made its change knowing this one. */
	#isEarlier({ turn, by }: State): boolean {
		return turn === 0 || by < this.#options.me;
	}

	/** Whether a state holds against this window's own. */
	#isNewer({ turn, by }: State): boolean {
		return turn === this.#turn ? by < this.#by : turn > this.#turn;
	}

	/** What this window shows counts for less than what any other one does. */
	#forget(): void {
		this.#used = Math.max(this.#used, this.#turn);
		this.#turn = 0;
		// Behind the ids of all windows; two that have forgotten differ by theirs.
		this.#by = `~${this.#options.me}`;
	}

	/** What this window shows is its own change, of that number or a higher one. */
	#change(turn: number): void {
		this.#turn = Math.max(turn, this.#used + 1);
		this.#by = this.#options.me;
		this.#leads = false;
		this.#say();
	}

	/** Notes without an audience turn to a deck of other chapters; whether they have. */
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

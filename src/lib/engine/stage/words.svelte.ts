/**
 * What is written on the Stage: rules, labels and legend. They need not appear in the same frame in
 * which the dots start to move: while the page scrolls, they come when it rests, or when the dots have
 * arrived and the reader is not flicking past, in pieces small enough for a slow phone's frames.
 */
import type { LegendItem } from '#lib/engine/scene.ts';
import { TICK, type Part, type Written } from './written.ts';

/**
 * While the page scrolls, how long after the dots set out a step's words may come, in ms: when the dots
 * arrive.
 */
const WORDS_AFTER = 750;
/** How often, in ms, to look whether the page has come to rest. */
const LOOK = 60;

/** How the page moves: see still.ts. */
export interface PageMovement {
	isScrolling: () => boolean;
	isFlicked: () => boolean;
}

const NOTHING: Part = { stay: '', arrive: [] };

export class Words {
	/** The step they belong to. */
	step = '';
	rules: Part = $state.raw(NOTHING);
	labels: Part = $state.raw(NOTHING);
	legend: readonly LegendItem[] = $state.raw([]);
	/** Whether new words fade in. */
	fades = $state(true);
	/** How often words have faded in: as a key, it makes the animation run again. */
	faded = $state(0);
	/** Gives the words as they are at this moment. */
	#now: (() => Written) | undefined;
	#page: PageMovement;
	/** What is yet to be written, a piece a frame, and from when it may be while the page scrolls. */
	#pieces: (() => void)[] = [];
	#from = 0;
	#frame: number | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(page: PageMovement) {
		this.#page = page;
	}

	/**
	 * Shows a step's words, fading in at once or, with `gently`, piece by piece. `now` returns them as they
	 * are at that moment; with `gently`, it is called at once and again for the last piece.
	 */
	show(step: string, now: () => Written, gently: boolean): void {
		const arrives = step !== this.step;
		this.#now = now;
		if (!gently) {
			this.stop();
			if (arrives) {
				this.fades = true;
				this.faded += 1;
			}
			this.step = step;
			this.#write();
			return;
		}
		if (arrives) {
			this.stop();
			this.step = step;
			this.fades = false;
			this.#pieces = this.#byPieces(now());
			this.#pieces.shift()?.();
			this.#from = performance.now() + WORDS_AFTER;
		} else if (!this.#pieces.length) this.#pieces = [() => this.#tick()];
		this.#wait();
	}

	/** Takes all words away. */
	clear(): void {
		this.stop();
		this.step = '';
		this.rules = NOTHING;
		this.labels = NOTHING;
		this.legend = [];
	}

	/** Writes nothing more. */
	stop(): void {
		if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
		clearTimeout(this.#timer);
		this.#frame = undefined;
		this.#timer = undefined;
		this.#pieces = [];
	}

	/** Begins to write when the page rests, or, once `#from` has passed, as soon as nobody is flicking. */
	#wait(): void {
		if (this.#frame !== undefined || this.#timer !== undefined) return;
		const left = this.#from - performance.now();
		const { isScrolling, isFlicked } = this.#page;
		if (!isScrolling() || (left <= 0 && !isFlicked())) {
			this.#frame = requestAnimationFrame(this.#next);
			return;
		}
		this.#timer = setTimeout(
			() => {
				this.#timer = undefined;
				this.#wait();
			},
			left > 0 ? Math.min(left, LOOK) : LOOK
		);
	}

	#next = () => {
		this.#frame = undefined;
		this.#pieces.shift()?.();
		if (this.#pieces.length) this.#frame = requestAnimationFrame(this.#next);
	};

	/** First the old rules and labels go; then the new ones come, and last the new legend. */
	#byPieces({ rules, labels }: Written): (() => void)[] {
		return [
			() => {
				this.rules = { ...rules, arrive: [] };
				this.labels = { ...labels, arrive: [] };
			},
			...rules.arrive.map((_, i) => () => {
				this.rules = { ...rules, arrive: rules.arrive.slice(0, i + 1) };
			}),
			...labels.arrive.map((_, i) => () => {
				this.labels = { ...labels, arrive: labels.arrive.slice(0, i + 1) };
			}),
			// Whatever the step's clock has changed in the meantime is written now.
			() => this.#write()
		];
	}

	/** The words of the same step, as its clock has changed them. */
	#tick(): void {
		this.#from = performance.now() + TICK;
		this.#write();
	}

	#write(): void {
		const words = this.#now?.();
		if (words) ({ rules: this.rules, labels: this.labels, legend: this.legend } = words);
	}
}

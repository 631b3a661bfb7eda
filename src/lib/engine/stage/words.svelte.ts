/**
 * What is written on the Stage: rules, labels and legend. They need not appear in the same frame in
 * which the dots start to move. While the page scrolls they come a little later, in pieces small enough
 * for a slow phone's frames.
 */
import type { Label, LegendItem, Rule, Scene } from '#lib/engine/scene.ts';
import { Arrivals } from './arrivals.ts';

/** How many labels or rules are written in one frame while the page scrolls. */
const PIECE = 8;
/** When a step's words come, in ms after its dots have started: a third of their way. */
const WORDS_AFTER = 250;
/** How often, in ms, a clock changes the words at most while the page scrolls. */
const TICK = 120;

/** Those that were there in the step before, and those that arrive, in pieces. */
interface Written<T> {
	stay: readonly T[];
	arrive: readonly (readonly T[])[];
}

const NOTHING = { stay: [], arrive: [] };

export class Words {
	/** The step they belong to. */
	step = '';
	rules: Written<Rule> = $state.raw(NOTHING);
	labels: Written<Label> = $state.raw(NOTHING);
	legend: readonly LegendItem[] = $state.raw([]);
	/** Whether new words fade in. */
	fades = $state(true);
	/** How often words have faded in: as a key, it makes the animation run again. */
	faded = $state(0);
	#ruleArrivals = new Arrivals<Rule>();
	#labelArrivals = new Arrivals<Label>();
	/** The last scene shown. */
	#scene: Scene | undefined;
	/** What is yet to be written, a piece a frame, and when to begin. */
	#pieces: (() => void)[] = [];
	#from = 0;
	#frame: number | undefined;

	/** Shows a step's words, fading in at once or, with `gently`, piece by piece. */
	show(step: string, scene: Scene, gently: boolean): void {
		const arrives = step !== this.step;
		this.#scene = scene;
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
			this.step = step;
			this.fades = false;
			this.#pieces = this.#byPieces(step, scene);
			this.#pieces.shift()?.();
			this.#from = performance.now() + WORDS_AFTER;
		} else if (!this.#pieces.length) this.#pieces = [() => this.#tick()];
		this.#frame ??= requestAnimationFrame(this.#next);
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
		this.#frame = undefined;
		this.#pieces = [];
	}

	#next = () => {
		if (performance.now() >= this.#from) this.#pieces.shift()?.();
		this.#frame = this.#pieces.length ? requestAnimationFrame(this.#next) : undefined;
	};

	/** First the old rules and labels go; then the new ones come, and last the new legend. */
	#byPieces(step: string, scene: Scene): (() => void)[] {
		const rules = this.#split(this.#ruleArrivals, step, scene.rules);
		const labels = this.#split(this.#labelArrivals, step, scene.labels);
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
		if (!this.#scene) return;
		const { rules, labels, legend } = this.#scene;
		this.rules = this.#split(this.#ruleArrivals, this.step, rules);
		this.labels = this.#split(this.#labelArrivals, this.step, labels);
		this.legend = legend;
	}

	#split<T extends { key: string }>(
		arrivals: Arrivals<T>,
		step: string,
		items: readonly T[]
	): Written<T> {
		const { stay, arrive } = arrivals.split(step, items);
		const pieces = Array.from({ length: Math.ceil(arrive.length / PIECE) }, (_, i) =>
			arrive.slice(i * PIECE, (i + 1) * PIECE)
		);
		return { stay, arrive: pieces };
	}
}

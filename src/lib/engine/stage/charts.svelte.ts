/** The charts that a page can draw: those its script comes with, and those that follow. */
import type { BoundChart, Clock } from '#lib/engine/chart.ts';
import type { Progress, Scene, Size } from '#lib/engine/scene.ts';
import { chapterOf } from '#lib/engine/stepper/chapter.ts';

/** How many layouts are kept: enough for a step and its neighbours. */
const KEPT = 4;

export class Charts {
	#bound: Map<string, BoundChart>;
	#later: (() => Promise<BoundChart[]>) | undefined;
	#complete: boolean = $state(true);
	#pending: Promise<void> | undefined;
	#laidOut = new Map<string, Clock>();

	/** `later` loads every chart, where some are not among `bound`. */
	constructor(bound: BoundChart[], later?: () => Promise<BoundChart[]>) {
		this.#bound = new Map(bound.map((chart) => [chart.id, chart]));
		this.#later = later;
		this.#complete = !later;
	}

	/** Whether a step's chart is here. Reactive. */
	has(step: string): boolean {
		return this.#complete || this.#bound.has(chapterOf(step));
	}

	/** Loads the charts that are missing, once. Rejects if they don't load, and can then try again. */
	load(): Promise<void> {
		if (this.#complete || !this.#later) return Promise.resolve();
		this.#pending ??= this.#later().then(
			(all) => {
				for (const chart of all) this.#bound.set(chart.id, chart);
				this.#complete = true;
			},
			(error: unknown) => {
				this.#pending = undefined;
				throw error;
			}
		);
		return this.#pending;
	}

	/** A chart by its chapter's id. Throws a RangeError where it is not here. */
	of(id: string): BoundChart {
		const chart = this.#bound.get(id);
		if (!chart) throw new RangeError(`no chart "${id}"`);
		return chart;
	}

	/**
	 * Lays a step out in a box (px), or returns the layout if it is one of the last few. Throws a
	 * RangeError for an unknown step.
	 */
	layOut(step: string, size: Size): Clock {
		const name = `${step} ${size.width} ${size.height}`;
		let clock = this.#laidOut.get(name);
		if (!clock) {
			clock = this.of(chapterOf(step)).scene(step, size);
			for (const [oldest] of this.#laidOut)
				if (this.#laidOut.size >= KEPT) this.#laidOut.delete(oldest);
			this.#laidOut.set(name, clock);
		}
		return clock;
	}

	/** The scene of a step at a progress (0–1) in a box (px). Throws like `layOut`. */
	scene(step: string, progress: Progress, size: Size): Scene {
		return this.layOut(step, size)(progress);
	}

	/** What a mark of a step's scene is, in words. Throws like `layOut`. */
	describe(step: string, key: string): string {
		return this.of(chapterOf(step)).describe(step, key);
	}
}

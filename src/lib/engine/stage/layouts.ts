/** Lays out the steps of charts, and keeps the last few layouts. */
import type { BoundChart, Clock } from '#lib/engine/chart.ts';
import type { Progress, Scene, Size } from '#lib/engine/scene.ts';
import { chapterOf } from '#lib/engine/stepper/chapter.ts';

/** How many layouts are kept: enough for a step and its neighbours. */
const KEPT = 4;

export class Layouts {
	#bound = new Map<string, BoundChart>();
	#laidOut = new Map<string, Clock>();

	constructor(bound: readonly BoundChart[]) {
		this.add(bound);
	}

	/** Adds charts; those with the same id are replaced. */
	add(bound: readonly BoundChart[]): void {
		for (const chart of bound) this.#bound.set(chart.id, chart);
	}

	/** Whether a step's chart is here. */
	has(step: string): boolean {
		return this.#bound.has(chapterOf(step));
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

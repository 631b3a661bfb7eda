/** The charts that a page can draw: those its script comes with, and those that follow. */
import type { BoundChart } from '#lib/engine/chart.ts';
import { Layouts } from './layouts.ts';

export class Charts extends Layouts {
	#later: (() => Promise<BoundChart[]>) | undefined;
	#complete: boolean = $state(true);
	#pending: Promise<void> | undefined;

	/** `later` loads every chart, where some are not among `bound`. */
	constructor(bound: readonly BoundChart[], later?: () => Promise<BoundChart[]>) {
		super(bound);
		this.#later = later;
		this.#complete = !later;
	}

	/** Whether a step's chart is here. Reactive. */
	override has(step: string): boolean {
		return this.#complete || super.has(step);
	}

	/** Loads the charts that are missing, once. Rejects if they don't load, and can then try again. */
	load(): Promise<void> {
		if (this.#complete || !this.#later) return Promise.resolve();
		this.#pending ??= this.#later().then(
			(all) => {
				this.add(all);
				this.#complete = true;
			},
			(error: unknown) => {
				this.#pending = undefined;
				throw error;
			}
		);
		return this.#pending;
	}
}

/**
 * The one thing that knows where the reader is: a step's id, and the progress within it.
 * Scrolling, keys, buttons, the address and a presenter's window only ever tell it; everything
 * that is drawn is derived from it.
 */
export class Stepper {
	/** All step ids, in the story's order. */
	readonly steps: readonly string[];
	#step: string = $state('');
	#progress: number = $state(1);

	/** Starts at a step (by default the first). Throws a RangeError where it is not one of them. */
	constructor(steps: readonly string[], step: string = steps[0] ?? '') {
		this.steps = steps;
		this.go(step);
	}

	/** The id of the step the reader is at. */
	get step(): string {
		return this.#step;
	}

	/** Progress within the step: 0 at its start, 1 at its end. */
	get progress(): number {
		return this.#progress;
	}

	/** The step's place in the story, from 0. */
	get index(): number {
		return this.steps.indexOf(this.#step);
	}

	/** Goes to a step, and to a progress within it (0–1). Throws a RangeError for an unknown step. */
	go(step: string, progress = 1): void {
		if (!this.steps.includes(step)) throw new RangeError(`no step "${step}" in this story`);
		this.#step = step;
		this.#progress = Number.isFinite(progress) ? Math.max(0, Math.min(1, progress)) : 1;
	}

	/** One step on, or back (-1); stays at the ends. */
	move(by: 1 | -1): void {
		const step = this.steps[this.index + by];
		if (step !== undefined) this.go(step);
	}
}

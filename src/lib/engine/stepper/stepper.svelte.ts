/**
 * The single source of the reader's position: a step's id, and the progress within it. Scrolling,
 * keys, buttons, the address and the presenter window only write to it; everything drawn is derived
 * from it.
 */
export class Stepper {
	/** All step ids, in the story's order. */
	readonly steps: readonly string[];
	#step: string = $state('');
	#progress: number = $state(1);

	/** Starts at a step, by default the first. Throws a RangeError for an unknown step. */
	constructor(steps: readonly string[], step: string = steps[0] ?? '') {
		this.steps = steps;
		this.go(step);
	}

	/** The id of the current step. */
	get step(): string {
		return this.#step;
	}

	/** Progress within the step: 0 at its start, 1 at its end. */
	get progress(): number {
		return this.#progress;
	}

	/** The index of the current step, from 0. */
	get index(): number {
		return this.steps.indexOf(this.#step);
	}

	/** Goes to a step and a progress within it (0–1). Throws a RangeError for an unknown step. */
	go(step: string, progress = 1): void {
		if (!this.steps.includes(step)) throw new RangeError(`no step "${step}" in this story`);
		this.#step = step;
		this.#progress = Number.isFinite(progress) ? Math.max(0, Math.min(1, progress)) : 1;
	}

	/** Moves one step forward (1) or back (-1); stays put at either end. */
	move(by: 1 | -1): void {
		const step = this.steps[this.index + by];
		if (step !== undefined) this.go(step);
	}
}

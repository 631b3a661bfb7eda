/** Plays the dots' transitions: from wherever they are to the scene that is shown. */
import type { Size } from '#lib/engine/scene.ts';
import { Transition, type Frame, type Target } from './transition.ts';

/**
 * How long a transition takes, in ms: long enough to follow, short enough not to keep anyone
 * waiting.
 */
const DURATION = 750;

/** What is played: a scene's marks, in a box of a size in px, and the step they belong to. */
export interface Shown extends Target {
	size: Size;
	step: string;
}

export class Player {
	#paint: (frame: Frame) => void;
	#onrest: () => void;
	#transition: Transition | undefined;
	#frame: Frame | undefined;
	#size = '';
	#step = '';
	#next: number | undefined;

	/** `paint` draws a frame; `onrest` is called when the dots have reached what was shown last. */
	constructor(paint: (frame: Frame) => void, onrest: () => void = () => undefined) {
		this.#paint = paint;
		this.#onrest = onrest;
	}

	/** Where the dots are; undefined before the first scene. */
	get frame(): Frame | undefined {
		return this.#frame;
	}

	get playing(): boolean {
		return this.#next !== undefined;
	}

	/**
	 * Moves the dots to a scene from wherever they are. With `still`, or when the box has changed
	 * size, they jump there at once.
	 */
	show(scene: Shown, still: boolean): void {
		const size = `${scene.size.width}×${scene.size.height}`;
		const jump = still || size !== this.#size;
		// Only a step's clock moves dots without a transition.
		const follows = scene.step === this.#step && !jump;
		this.#size = size;
		this.#step = scene.step;
		if (follows && this.#transition?.follow(scene)) {
			if (!this.playing) this.#end(this.#transition);
			return;
		}
		const from = jump ? undefined : this.#frame;
		this.#transition = new Transition(from, scene);
		this.stop();
		if (from) this.#play(this.#transition);
		else this.#end(this.#transition);
	}

	/** Stops the dots where they are; they stay drawn. */
	stop(): void {
		if (this.#next !== undefined) cancelAnimationFrame(this.#next);
		this.#next = undefined;
	}

	#play(transition: Transition): void {
		const start = performance.now();
		const tick = () => {
			const time = (performance.now() - start) / DURATION;
			if (time >= 1) {
				this.#next = undefined;
				this.#end(transition);
				return;
			}
			this.#draw(transition.at(time));
			this.#next = requestAnimationFrame(tick);
		};
		this.#next = requestAnimationFrame(tick);
	}

	#end(transition: Transition): void {
		this.#draw(transition.at(1));
		this.#onrest();
	}

	#draw(frame: Frame): void {
		this.#frame = frame;
		this.#paint(frame);
	}
}

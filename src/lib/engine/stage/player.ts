/** Animates scenes on the Stage's paths: each frame rewrites one attribute per look. */
import { timer, type Timer } from 'd3';
import type { Look, Scene } from '#lib/engine/scene.ts';
import { marksPath, shapeOf, strokeFor } from './paths.ts';
import { Transition, type Dot, type Frame } from './transition.ts';

/**
 * How long a transition takes, in ms: long enough to follow, short enough not to keep anyone
 * waiting.
 */
const DURATION = 750;

export class Player {
	#paths: ReadonlyMap<Look, SVGPathElement>;
	#transition: Transition | undefined;
	#frame: Frame | undefined;
	#size = '';
	#timer: Timer | undefined;

	/** `paths`: one path element per look, in painting order. */
	constructor(paths: ReadonlyMap<Look, SVGPathElement>) {
		this.#paths = paths;
	}

	/**
	 * Moves the dots to a scene from wherever they are. With `still`, or when the box has changed
	 * size, they jump there at once.
	 */
	show(scene: Scene, still: boolean): void {
		const size = `${scene.size.width}×${scene.size.height}`;
		const jump = still || size !== this.#size;
		this.#size = size;
		if (!jump && this.#transition?.follow(scene)) {
			if (!this.#timer) this.#draw(this.#transition.at(1));
			return;
		}
		const transition = new Transition(jump ? undefined : this.#frame, scene);
		this.#transition = transition;
		this.stop();
		if (jump || !this.#frame) {
			this.#draw(transition.at(1));
			return;
		}
		this.#timer = timer((elapsed) => {
			this.#draw(transition.at(elapsed / DURATION));
			if (elapsed >= DURATION) this.stop();
		});
	}

	/** Stops the dots where they are; they stay drawn. */
	stop(): void {
		this.#timer?.stop();
		this.#timer = undefined;
	}

	#draw(frame: Frame): void {
		this.#frame = frame;
		const byLook = new Map<Look, Dot[]>();
		for (const dot of frame.dots) {
			const list = byLook.get(dot.look);
			if (list) list.push(dot);
			else byLook.set(dot.look, [dot]);
		}
		for (const [look, path] of this.#paths) {
			const dots = byLook.get(look);
			if (dots) {
				path.setAttribute('d', marksPath(shapeOf(look), dots, frame.radius));
				path.setAttribute('stroke-width', String(strokeFor(look, frame.radius)));
			} else if (path.hasAttribute('d')) path.removeAttribute('d');
		}
	}
}

/**
 * The Stage's dots: an SVG path per look, and above it a canvas on which a worker moves them. At rest
 * the paths are what the reader sees, so that dots are sharp at any zoom and keep the page's colours.
 * Where there is no worker, the paths themselves are rewritten in each frame.
 */
import type { Look, Scene, Tone } from '#lib/engine/scene.ts';
import type { Palette } from './canvas.ts';
import { pack, type FromWorker, type ToWorker } from './dots-messages.ts';
import { inPaintingOrder, marksPath, shapeOf, strokeFor } from './paths.ts';
import { Player, type Shown } from './player.ts';
import type { Frame } from './transition.ts';

/** Canvas px per CSS px, at most: dots on their way need not be sharper. */
const SHARPEST = 2;
/** How long, in ms, the dots must have rested before the paths are rewritten. */
const SETTLE = 250;
/** How long to wait for the worker, in ms, before rewriting the paths anyway. */
const GIVE_UP_AFTER = 4000;

/** Where the dots are drawn. */
export interface Surfaces {
	/** One path per look. */
	paths: ReadonlyMap<Look, SVGPathElement>;
	/** Lies exactly over the paths' drawing. */
	canvas: HTMLCanvasElement;
	/** Shows the canvas in place of the paths, or the paths again. */
	onmoving: (moving: boolean) => void;
}

type State =
	/** No worker has been started, or it failed: the paths are rewritten in each frame. */
	| 'alone'
	/** The worker's script is loading; the paths are still rewritten in each frame. */
	| 'waiting'
	/** The paths show the dots; the hidden canvas has the same picture. */
	| 'resting'
	/** The canvas shows the dots; the paths are out of date. */
	| 'moving';

export class Dots {
	#surfaces: Surfaces;
	/** Moves the paths. */
	#player: Player;
	#state: State = 'alone';
	#worker: Worker | undefined;
	#scene: Shown | undefined;
	#size = '';
	#scale = 1;
	/** The last order's id, and the keys sent last. */
	#id = 0;
	#keys: readonly string[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(surfaces: Surfaces) {
		this.#surfaces = surfaces;
		this.#player = new Player((frame) => drawPaths(surfaces.paths, frame));
	}

	/**
	 * Lets a worker move the dots from now on; the first scene must have been shown. `address`: of the
	 * built dots.worker.ts. Where this does not work, as in a frame without an origin, the paths go on
	 * as before.
	 */
	startWorker(address: string): void {
		const { canvas } = this.#surfaces;
		if (this.#worker || !this.#scene || !('transferControlToOffscreen' in canvas)) return;
		try {
			this.#worker = new Worker(address, { type: 'module' });
		} catch {
			return;
		}
		this.#worker.onerror = () => this.#dropWorker();
		this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data);
		const offscreen = canvas.transferControlToOffscreen();
		this.#worker.postMessage({ canvas: offscreen } satisfies ToWorker, [offscreen]);
		this.#state = 'waiting';
		this.#order(this.#scene, true);
	}

	/**
	 * Moves the dots to a step's scene from wherever they are; with `still`, or in a box of another size,
	 * they jump. `scale`: CSS px per px of the scene.
	 */
	show(step: string, { size: box, radius, marks }: Scene, still: boolean, scale: number): void {
		const scene = { step, size: box, radius, marks };
		const size = `${box.width}×${box.height}`;
		const jump = still || size !== this.#size;
		this.#scene = scene;
		this.#scale = scale;
		this.#size = size;
		clearTimeout(this.#timer);
		if (this.#state === 'alone' || this.#state === 'waiting') this.#player.show(scene, still);
		else if (!jump) this.#move(scene);
		else {
			this.#order(scene, true);
			this.#settle();
		}
	}

	/** Stops for good; the dots stay drawn. */
	stop(): void {
		this.#player.stop();
		clearTimeout(this.#timer);
		this.#worker?.terminate();
	}

	#move(scene: Shown): void {
		const starts = this.#state !== 'moving';
		this.#state = 'moving';
		this.#order(scene, false, starts);
		// A page that is hidden has its frames held back.
		this.#timer = setTimeout(
			() => (document.hidden ? this.#settle() : this.#dropWorker()),
			GIVE_UP_AFTER
		);
		if (starts) this.#surfaces.onmoving(true);
	}

	/** Shows the dots as paths again, in their final places. */
	#settle(): void {
		if (this.#scene) this.#player.show(this.#scene, true);
		if (this.#state === 'moving') this.#surfaces.onmoving(false);
		this.#state = 'resting';
	}

	/** `recolour`: whether the colours may have changed since the last order. */
	#order(shown: Shown, still: boolean, recolour = still): void {
		const { paths } = this.#surfaces;
		const { width, height } = shown.size;
		const scale = this.#scale * Math.min(SHARPEST, devicePixelRatio);
		const packed = pack(shown, this.#keys);
		this.#keys = packed.keys ?? this.#keys;
		const order: ToWorker = {
			...packed,
			...{ id: ++this.#id, still, scale },
			pixels: [Math.round(width * scale), Math.round(height * scale)],
			palette: recolour ? paletteOf(paths) : null
		};
		this.#worker?.postMessage(order, [packed.places.buffer, packed.looks.buffer]);
	}

	#receive(message: FromWorker): void {
		if ('lost' in message) this.#dropWorker();
		else if (this.#state === 'waiting') this.#takeOver();
		else if (message.rests === this.#id && this.#state === 'moving') {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#settle(), SETTLE);
		}
	}

	/** The worker is ready: it goes on from where the paths have got to. */
	#takeOver(): void {
		const [scene, frame] = [this.#scene, this.#player.frame];
		this.#state = 'resting';
		if (!scene || !frame) return;
		this.#order({ ...frame, marks: frame.dots, size: scene.size, step: '' }, true);
		if (!this.#player.playing) return;
		this.#player.stop();
		this.#move(scene);
	}

	/** The paths go on without the worker. */
	#dropWorker(): void {
		clearTimeout(this.#timer);
		this.#worker?.terminate();
		if (this.#state === 'moving') this.#settle();
		this.#state = 'alone';
	}
}

/** Writes each look's path, for a frame in px of the scene. */
function drawPaths(paths: Surfaces['paths'], { dots, radius }: Frame): void {
	const byLook = inPaintingOrder(dots);
	for (const [look, path] of paths) {
		const marks = byLook.get(look);
		if (marks) {
			path.setAttribute('d', marksPath(shapeOf(look), marks, radius));
			path.setAttribute('stroke-width', String(strokeFor(look, radius)));
		} else if (path.hasAttribute('d')) path.removeAttribute('d');
	}
}

/** The colours in which the page draws the paths. */
function paletteOf(paths: Surfaces['paths']): Palette {
	const colour = (tone: Tone): string => {
		const path = paths.get(`disc-${tone}`);
		return path ? getComputedStyle(path).stroke : '';
	};
	return {
		faint: colour('faint'),
		evidence: colour('evidence'),
		ink: colour('ink'),
		harm: colour('harm')
	};
}

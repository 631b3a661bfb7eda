/**
 * The Stage's dots: an SVG path per look, and above it a canvas on which a worker moves them. The
 * worker lays the scenes out as well, so that the page only tells it where the reader is. At rest the
 * paths are what the reader sees, so that dots are sharp at any zoom and keep the page's colours. Where
 * there is no worker, the page lays out the scenes, and rewrites the paths in each frame.
 */
import { isScrolling } from '#lib/engine/page/still.ts';
import type { Look, Scene, Size, Tone } from '#lib/engine/scene.ts';
import type { Palette } from './canvas.ts';
import { framePaths, type LookPath } from './paths.ts';
import { Player } from './player.ts';
import type { FromWorker, Surface, ToWorker, View } from './worker-messages.ts';
import type { Written } from './written.ts';

/** Canvas px per CSS px, at most: dots on their way need not be sharper. */
const SHARPEST = 2;
/** How long, in ms, the dots must have rested before they are shown as paths. */
const SETTLE = 250;
/** How long to wait for the worker, in ms, before doing without it. */
const GIVE_UP_AFTER = 4000;

/** Where the dots are drawn. */
export interface Surfaces {
	/** One path per look. */
	paths: ReadonlyMap<Look, SVGPathElement>;
	/** Lies exactly over the paths' drawing. */
	canvas: HTMLCanvasElement;
}

/** What the Stage has to know. */
export interface Listeners {
	/** Show the canvas in place of the paths, or the paths again. */
	onmoving: (moving: boolean) => void;
	/** If true, call `send` from now on; if false, `draw`. */
	onhandover: (toWorker: boolean) => void;
	/** The worker has written a step's words. */
	onwords: (step: string, words: Written) => void;
}

type State =
	/** There is no worker: none has been started, or it failed. */
	| 'alone'
	/** The worker's script is loading. */
	| 'waiting'
	/** The paths show the dots; the hidden canvas has the same picture. */
	| 'resting'
	/** The canvas shows the dots; the paths are out of date. */
	| 'moving';

export class Dots {
	#surfaces: Surfaces;
	#listeners: Listeners;
	/** Moves the paths. */
	#player: Player;
	#state: State = 'alone';
	#worker: Worker | undefined;
	/** The box last drawn, in px, and CSS px per px of it. */
	#size: Size = { width: 1, height: 1 };
	#scale = 1;
	/** The step and the id of the last order. */
	#step = '';
	#id = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(surfaces: Surfaces, listeners: Listeners) {
		this.#surfaces = surfaces;
		this.#listeners = listeners;
		this.#player = this.#newPlayer();
	}

	/**
	 * Starts the worker, and hands over to it as soon as it runs. `address`: of its built script. Returns
	 * false where there can be none, as in a frame without an origin.
	 */
	startWorker(address: string): boolean {
		const { canvas } = this.#surfaces;
		if (this.#worker || !('transferControlToOffscreen' in canvas)) return false;
		try {
			this.#worker = new Worker(address, { type: 'module' });
		} catch {
			return false;
		}
		this.#worker.onerror = () => this.#dropWorker();
		this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data);
		const offscreen = canvas.transferControlToOffscreen();
		this.#post({ canvas: offscreen }, [offscreen]);
		this.#state = 'waiting';
		return true;
	}

	/**
	 * Without a worker: moves the dots to a step's scene from wherever they are; with `still`, or in a box
	 * of another size, they jump. `scale`: CSS px per px of the scene.
	 */
	draw(step: string, { size, radius, marks }: Scene, still: boolean, scale: number): void {
		this.#size = size;
		this.#scale = scale;
		this.#player.show({ step, size, radius, marks }, still);
	}

	/** With a worker that has taken over: tells it what to show. `still` and `scale` are as for `draw`. */
	send(view: View, still: boolean, scale: number): void {
		const starts = this.#state !== 'moving';
		const moved = view.size !== this.#size;
		this.#state = 'moving';
		this.#size = view.size;
		this.#scale = scale;
		this.#step = view.step;
		this.#post({
			order: { ...view, id: ++this.#id, still, ...this.#surface(starts || moved || still) }
		});
		clearTimeout(this.#timer);
		// A page that is hidden has its frames held back.
		this.#timer = setTimeout(() => {
			if (!document.hidden) this.#dropWorker();
		}, GIVE_UP_AFTER);
		if (starts) this.#listeners.onmoving(true);
	}

	/** Stops for good; the dots stay drawn. */
	stop(): void {
		this.#player.stop();
		clearTimeout(this.#timer);
		this.#worker?.terminate();
	}

	#newPlayer(): Player {
		return new Player((frame) => this.#drawPaths(framePaths(frame)));
	}

	#post(message: ToWorker, transfer: Transferable[] = []): void {
		this.#worker?.postMessage(message, transfer);
	}

	/** `recolour`: whether the colours may have changed since the last order. */
	#surface(recolour: boolean): Surface {
		const { width, height } = this.#size;
		const scale = this.#scale * Math.min(SHARPEST, devicePixelRatio);
		return {
			scale,
			pixels: [Math.round(width * scale), Math.round(height * scale)],
			palette: recolour ? paletteOf(this.#surfaces.paths) : null
		};
	}

	#receive(message: FromWorker): void {
		if (message.is === 'lost') this.#dropWorker();
		else if (message.is === 'ready') this.#handOver();
		else if (message.is === 'painted') this.#takeOver();
		else if (message.is === 'words') {
			if (message.step === this.#step) this.#listeners.onwords(message.step, message.words);
		} else if (message.id !== this.#id || this.#state !== 'moving') return;
		else if (message.is === 'resting') {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#settle(), SETTLE);
		} else {
			this.#drawPaths(message.paths);
			this.#state = 'resting';
			this.#listeners.onmoving(false);
		}
	}

	/** Asks for the paths of the dots at rest, once the page no longer scrolls. */
	#settle(): void {
		if (isScrolling()) this.#timer = setTimeout(() => this.#settle(), SETTLE);
		else this.#post({ paths: true });
	}

	/** The worker runs: it goes on from where the paths have got to. */
	#handOver(): void {
		const { frame } = this.#player;
		if (!frame) this.#takeOver();
		else this.#post({ handover: { frame, size: this.#size, ...this.#surface(true) } });
	}

	#takeOver(): void {
		this.#player.stop();
		this.#state = 'resting';
		this.#listeners.onhandover(true);
	}

	/** The page goes on without the worker. */
	#dropWorker(): void {
		clearTimeout(this.#timer);
		this.#worker?.terminate();
		if (this.#state === 'moving') {
			// The paths may be those of an earlier step.
			this.#drawPaths(new Map());
			this.#listeners.onmoving(false);
		}
		// The old player still has the dots where they were before the worker took over.
		if (this.#state !== 'waiting') this.#player = this.#newPlayer();
		this.#state = 'alone';
		this.#listeners.onhandover(false);
	}

	/** Writes each look's path. */
	#drawPaths(drawn: ReadonlyMap<Look, LookPath>): void {
		for (const [look, path] of this.#surfaces.paths) {
			const now = drawn.get(look);
			if (now) {
				path.setAttribute('d', now.d);
				path.setAttribute('stroke-width', String(now.width));
			} else if (path.hasAttribute('d')) path.removeAttribute('d');
		}
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

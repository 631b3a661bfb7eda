/**
 * Lays out the Stage's scenes and moves its dots on a canvas, outside the page's thread: the page stays
 * free to scroll, and the dots stay smooth while the page is busy. It gets a step, a progress and a
 * size, and gives back the words.
 */
/// <reference lib="webworker" />
import type { BoundChart } from '#lib/engine/chart.ts';
import type { Scene } from '#lib/engine/scene.ts';
import { Painter, type Palette } from './canvas.ts';
import { Layouts } from './layouts.ts';
import { framePaths } from './paths.ts';
import { Player } from './player.ts';
import type { FromWorker, Handover, Order, Surface, ToWorker } from './worker-messages.ts';
import { TICK, Writer } from './written.ts';

const worker = globalThis as unknown as DedicatedWorkerGlobalScope;

const post = (message: FromWorker) => worker.postMessage(message);

/** Starts listening to the page. `bound`: the charts it can lay out, in the story's order. */
export function listen(bound: readonly BoundChart[]): void {
	// Not in Safari before 18.
	if (!('requestAnimationFrame' in worker))
		Object.assign(worker, {
			requestAnimationFrame: (callback: FrameRequestCallback) =>
				setTimeout(() => callback(performance.now()), 16),
			cancelAnimationFrame: (id: number) => clearTimeout(id)
		});

	const layouts = new Layouts(bound);
	const steps = bound.flatMap((chart) => chart.steps);
	const outbox = new Outbox();
	let canvas: OffscreenCanvas | undefined;
	let painter: Painter | undefined;
	let palette: Palette | undefined;
	let scale = 1;
	let order: Order | undefined;

	const player = new Player(
		(frame) => {
			if (palette) painter?.paint(frame, palette, scale);
		},
		() => {
			if (order) post({ is: 'resting', id: order.id });
		}
	);

	function take(next: OffscreenCanvas): void {
		canvas = next;
		canvas.addEventListener('contextlost', () => post({ is: 'lost' }));
		painter = new Painter(canvas);
		post({ is: 'ready' });
	}

	function adjust({ pixels: [width, height], ...surface }: Surface): void {
		if (!canvas) return;
		scale = surface.scale;
		palette = surface.palette ?? palette;
		// Setting a size clears the canvas, even if it is the same.
		if (canvas.width !== width) canvas.width = width;
		if (canvas.height !== height) canvas.height = height;
	}

	function takeOver({ frame, size, ...surface }: Handover): void {
		adjust(surface);
		player.show({ step: '', size, radius: frame.radius, marks: frame.dots }, true);
		requestAnimationFrame(() => post({ is: 'painted' }));
	}

	function obey(next: Order): void {
		const { step, progress, size } = next;
		const arrives = step !== order?.step;
		order = next;
		adjust(next);
		const scene = layouts.scene(step, progress, size);
		outbox.put(step, scene);
		player.show({ step, size, radius: scene.radius, marks: scene.marks }, next.still);
		if (arrives) setTimeout(() => prepare(next));
	}

	/** Lays out the steps on either side, before the reader comes to them. */
	function prepare({ id, step, size }: Order): void {
		const at = steps.indexOf(step);
		for (const near of [steps[at + 1], steps[at - 1]])
			if (near && id === order?.id) layouts.layOut(near, size)(0);
	}

	worker.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
		if ('canvas' in data) take(data.canvas);
		else if ('handover' in data) takeOver(data.handover);
		else if ('order' in data) obey(data.order);
		else if (order && player.frame)
			post({ is: 'paths', id: order.id, paths: framePaths(player.frame) });
	});
}

/**
 * Sends the page the words of a step: at once when the step is new; after that at most every TICK ms,
 * all of them, if any has changed.
 */
class Outbox {
	#writer = new Writer();
	#step = '';
	#scene: Scene | undefined;
	#sent = '';
	#timer: ReturnType<typeof setTimeout> | undefined;

	put(step: string, scene: Scene): void {
		// In a box of another size the old words would be in the wrong places.
		const anew =
			step !== this.#step ||
			scene.size.width !== this.#scene?.size.width ||
			scene.size.height !== this.#scene.size.height;
		this.#step = step;
		this.#scene = scene;
		if (anew) {
			clearTimeout(this.#timer);
			this.#sent = '';
			this.#send();
		} else this.#timer ??= setTimeout(() => this.#send(), TICK);
	}

	#send(): void {
		this.#timer = undefined;
		if (!this.#scene) return;
		const words = this.#writer.write(this.#step, this.#scene);
		const text = JSON.stringify(words);
		if (text !== this.#sent) post({ is: 'words', step: this.#step, words });
		this.#sent = text;
	}
}

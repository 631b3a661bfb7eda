/**
 * Moves the dots on a canvas outside the page's thread, so that they stay smooth while the page is
 * busy. It gets each scene as dots.ts packs it, and plays the transition itself.
 */
/// <reference lib="webworker" />
import { Painter, type Palette } from './canvas.ts';
import { unpack, type FromWorker, type ToWorker } from './dots-messages.ts';
import { Player } from './player.ts';

const worker = globalThis as unknown as DedicatedWorkerGlobalScope;

// Not in Safari before 18.
if (!('requestAnimationFrame' in worker))
	Object.assign(worker, {
		requestAnimationFrame: (callback: FrameRequestCallback) =>
			setTimeout(() => callback(performance.now()), 16),
		cancelAnimationFrame: (id: number) => clearTimeout(id)
	});

const post = (message: FromWorker) => worker.postMessage(message);

let canvas: OffscreenCanvas | undefined;
let painter: Painter | undefined;
let palette: Palette | undefined;
let scale = 1;
let keys: readonly string[] = [];
let id = 0;

const player = new Player(
	(frame) => {
		if (palette) painter?.paint(frame, palette, scale);
	},
	() => post({ rests: id })
);

worker.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if ('canvas' in data) {
		canvas = data.canvas;
		canvas.addEventListener('contextlost', () => post({ lost: true }));
		painter = new Painter(canvas);
		return;
	}
	if (!canvas) return;
	({ id, scale } = data);
	palette = data.palette ?? palette;
	keys = data.keys ?? keys;
	const [width, height] = data.pixels;
	// Setting a size clears the canvas, even if it is the same.
	if (canvas.width !== width) canvas.width = width;
	if (canvas.height !== height) canvas.height = height;
	player.show(unpack(data, keys), data.still);
});

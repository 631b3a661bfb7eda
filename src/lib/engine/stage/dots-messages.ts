/** Messages between the page and the worker that moves the dots. */
import type { Size } from '#lib/engine/scene.ts';
import type { Palette } from './canvas.ts';
import { LOOKS } from './paths.ts';
import type { Shown } from './player.ts';
import type { Dot } from './transition.ts';

/** A scene, packed so that it is quick to send. */
export interface Packed {
	size: Size;
	step: string;
	radius: number;
	/** The marks' keys, or null if they are the same as in the message before. */
	keys: readonly string[] | null;
	/** x and y of each mark, in px of the scene. */
	places: Float32Array<ArrayBuffer>;
	/** The index in LOOKS of each mark's look. */
	looks: Uint8Array<ArrayBuffer>;
}

interface Order extends Packed {
	/** The order's number. */
	id: number;
	/** Whether the dots jump to their places. */
	still: boolean;
	/** The canvas's width and height in its own px, and how many of them one px of the scene has. */
	pixels: [width: number, height: number];
	scale: number;
	/** The colours, if they may have changed; otherwise null. */
	palette: Palette | null;
}

/** First the canvas, then any number of orders. */
export type ToWorker = { canvas: OffscreenCanvas } | Order;

/** The dots have reached their places in the order with this id; or there is no canvas any more. */
export type FromWorker = { rests: number } | { lost: true };

const INDEX = new Map(LOOKS.map((look, i) => [look, i]));

/** Packs a scene's marks. `before`: the keys sent last. */
export function pack({ size, step, radius, marks }: Shown, before: readonly string[]): Packed {
	const places = new Float32Array(2 * marks.length);
	const looks = new Uint8Array(marks.length);
	let same = marks.length === before.length;
	marks.forEach((mark, i) => {
		places[2 * i] = mark.x;
		places[2 * i + 1] = mark.y;
		looks[i] = INDEX.get(mark.look) ?? 0;
		same &&= mark.key === before[i];
	});
	return { size, step, radius, keys: same ? null : marks.map(({ key }) => key), places, looks };
}

/** The scene again, given its keys. */
export function unpack(
	{ size, step, radius, places, looks }: Packed,
	keys: readonly string[]
): Shown {
	const marks = keys.map((key, i): Dot => {
		const look = LOOKS[looks[i] ?? 0];
		if (!look) throw new RangeError(`no look ${looks[i]}`);
		return { key, x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0, look };
	});
	return { size, step, radius, marks };
}

/** Messages between the page and the worker that lays out its Stage's scenes and moves the dots. */
import type { Look, Progress, Size } from '#lib/engine/scene.ts';
import type { Palette } from './canvas.ts';
import type { LookPath } from './paths.ts';
import type { Frame } from './transition.ts';
import type { Written } from './written.ts';

/** What the Stage shows: a step, at a progress (0–1), in a box (px). */
export interface View {
	step: string;
	progress: Progress;
	size: Size;
}

/** How the canvas lies on the Stage. */
export interface Surface {
	/** Its width and height in its own px, and how many of them one px of the scene has. */
	pixels: [width: number, height: number];
	scale: number;
	/** The colours, if they may have changed; otherwise null. */
	palette: Palette | null;
}

/** Show this view. */
export interface Order extends View, Surface {
	/** The order's number. */
	id: number;
	/** Whether the dots jump to their places. */
	still: boolean;
}

/** The dots as the page draws them now: the worker goes on from there. */
export interface Handover extends Surface {
	frame: Frame;
	/** The box of the frame, in px. */
	size: Size;
}

/**
 * First the canvas; then a handover, if the page has drawn anything; then any number of orders and
 * requests for paths.
 */
export type ToWorker =
	{ canvas: OffscreenCanvas } | { handover: Handover } | { order: Order } | { paths: true };

export type FromWorker =
	/** The worker's script runs. */
	| { is: 'ready' }
	/** The canvas shows the dots as they were handed over. */
	| { is: 'painted' }
	/** A step's words, when it is new and when its clock has changed them. */
	| { is: 'words'; step: string; words: Written }
	/** The dots have reached their places in the order with this id. */
	| { is: 'resting'; id: number }
	/** The dots at rest, after the order with this id, as paths. */
	| { is: 'paths'; id: number; paths: ReadonlyMap<Look, LookPath> }
	/** There is no canvas any more. */
	| { is: 'lost' };

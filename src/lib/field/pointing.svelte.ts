/** Which dot the reader points at, by finger, pointer or keys: one for the whole page. */
import { quadtree } from 'd3';
import type { Mark, Scene } from '$lib/scenes/scene';

/** A finger is this wide, in px: a dot answers to a touch this far from its edge. */
const REACH = 14;

export class Pointing {
	/** The step whose scene the dot is in, and the dot's key; null where nothing is pointed at. */
	at: { step: string; key: string } | null = $state(null);

	is(step: string): boolean {
		return this.at?.step === step;
	}
}

/** The mark nearest to a place in the scene (px), if it is within a finger's reach. */
export function markNear(scene: Scene, x: number, y: number): Mark | undefined {
	return quadtree<Mark>(
		scene.marks,
		(mark) => mark.x,
		(mark) => mark.y
	).find(x, y, scene.radius + REACH);
}

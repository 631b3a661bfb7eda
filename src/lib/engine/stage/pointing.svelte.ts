/** Which dot the reader is pointing at, by finger, mouse or keyboard: one for the whole page. */
import type { Mark, Scene } from '#lib/engine/scene.ts';

/** A dot responds to a touch this far from its edge, in px: about half a finger's width. */
const REACH = 14;

export class Pointing {
	/** The dot's step and key; null when nothing is pointed at. */
	at: { step: string; key: string } | null = $state(null);

	is(step: string): boolean {
		return this.at?.step === step;
	}
}

/** The mark nearest to a point in the scene, in px, if it is within a finger's reach. */
export function markNear(scene: Scene, x: number, y: number): Mark | undefined {
	let nearest: Mark | undefined;
	let reach = scene.radius + REACH;
	for (const mark of scene.marks) {
		const away = Math.hypot(mark.x - x, mark.y - y);
		if (away > reach) continue;
		nearest = mark;
		reach = away;
	}
	return nearest;
}

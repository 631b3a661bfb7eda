/**
 * Marks as SVG path data: all marks of one look are one path, one sub-path a mark. A disc is a
 * zero-length line with a round cap as wide as the disc, a square the same with a square cap: nine
 * bytes a dot, and one attribute to rewrite in a frame instead of hundreds of elements to move.
 */
import type { Look, Scene, Shape, Tone } from '$lib/scenes/scene';

const SHAPES: Shape[] = ['disc', 'square', 'ring', 'cross'];
const TONES: Tone[] = ['faint', 'evidence', 'ink', 'harm'];

/** Every look, in the order they are painted: faint ones below, harm on top. */
export const LOOKS: Look[] = TONES.flatMap((tone) =>
	SHAPES.map((shape): Look => `${shape}-${tone}`)
);

/** The shape of a look. */
export const shapeOf = (look: Look): Shape => look.split('-')[0] as Shape;

/** The outline's width of rings and crosses, in px, for dots of a radius in px. */
export function strokeFor(look: Look, radius: number): number {
	const shape = shapeOf(look);
	if (shape === 'disc') return 2 * radius;
	// A square of the same area as the disc: half its side is 0.886 of the radius.
	if (shape === 'square') return 1.772 * radius;
	return Math.max(1, Math.min(3, radius * (shape === 'cross' ? 0.5 : 0.32)));
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** One mark's sub-path, centred on x, y; all in px. */
export function markPath(shape: Shape, x: number, y: number, radius: number): string {
	if (shape === 'disc' || shape === 'square') return `M${round(x)} ${round(y)}h0`;
	if (shape === 'ring') {
		// Drawn inside the radius, so that a ring is as large as a disc.
		const r = round(radius - strokeFor('ring-ink', radius) / 2);
		return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
	}
	const a = round(radius * 0.62);
	return `M${round(x - a)} ${round(y - a)}l${2 * a} ${2 * a}l${-a} ${-a}l${a} ${-a}l${-2 * a} ${2 * a}`;
}

/** The paths of a scene at rest: one a look that it uses, in painting order. */
export function scenePaths(scene: Scene): { look: Look; d: string; width: number }[] {
	const byLook = new Map<Look, string[]>();
	for (const mark of scene.marks) {
		const list = byLook.get(mark.look) ?? [];
		list.push(markPath(shapeOf(mark.look), mark.x, mark.y, scene.radius));
		byLook.set(mark.look, list);
	}
	return LOOKS.filter((look) => byLook.has(look)).map((look) => ({
		look,
		d: (byLook.get(look) ?? []).join(''),
		width: Math.round(strokeFor(look, scene.radius) * 100) / 100
	}));
}

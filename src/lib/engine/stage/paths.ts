/**
 * Marks as SVG path data: all marks of one look form one path, with one sub-path per mark. A disc
 * is a zero-length line with a round cap as wide as the disc. A square is the same with a square
 * cap, on a line just long enough to have a direction, without which PDF and print draw nothing.
 * That takes nine bytes per dot, and each frame rewrites one attribute instead of moving hundreds
 * of elements.
 */
import type { Look, Scene, Shape, Tone } from '#lib/engine/scene.ts';
import type { Dot } from './transition.ts';

/** The marks of one look as a path, and the width of its stroke in px. */
export interface LookPath {
	d: string;
	width: number;
}

const SHAPES: Shape[] = ['disc', 'square', 'ring', 'cross'];
const TONES: Tone[] = ['faint', 'evidence', 'ink', 'harm'];

/** Every look, in painting order: faint ones below, harm on top. */
export const LOOKS: Look[] = TONES.flatMap((tone) =>
	SHAPES.map((shape): Look => `${shape}-${tone}`)
);

/** The shape of a look. */
export const shapeOf = (look: Look): Shape => look.split('-')[0] as Shape;

/** The stroke width of a look, in px, for a dot radius in px. */
export function strokeFor(look: Look, radius: number): number {
	const shape = shapeOf(look);
	if (shape === 'disc') return 2 * radius;
	// A square with the disc's area: half its side is 0.886 of the radius.
	if (shape === 'square') return 1.772 * radius;
	return Math.max(1, Math.min(3, radius * (shape === 'cross' ? 0.5 : 0.32)));
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * What one mark's sub-path draws, where it starts relative to the mark's centre, and how far to the
 * right of its start it ends, in px.
 */
function outline(
	shape: Shape,
	radius: number
): { draw: string; start: [number, number]; end: number } {
	if (shape === 'disc') return { draw: 'h0', start: [0, 0], end: 0 };
	if (shape === 'square') return { draw: 'h.1', start: [0, 0], end: 0.1 };
	if (shape === 'ring') {
		// Drawn inside the radius, so that a ring is as large as a disc.
		const r = round(radius - strokeFor('ring-ink', radius) / 2);
		const draw = `a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
		return { draw, start: [-r, 0], end: 0 };
	}
	const a = round(radius * 0.62);
	// Passes the centre four times and returns to the start.
	return {
		draw: `l${2 * a} ${2 * a}l${-a} ${-a}l${a} ${-a}l${-2 * a} ${2 * a}l${a} ${-a}l${-a} ${-a}`,
		start: [-a, -a],
		end: 0
	};
}

/**
 * The path of marks of one shape, in px. With `relative`, each mark starts from the one before: in
 * rows this repeats itself, so it compresses to a third (for sending); absolute is faster to write
 * (for drawing every frame).
 */
export function marksPath(
	shape: Shape,
	marks: readonly { x: number; y: number }[],
	radius: number,
	relative = false
): string {
	const { draw, start, end } = outline(shape, radius);
	let path = '';
	let from: [number, number] | undefined;
	for (const mark of marks) {
		const x = round(mark.x + start[0]);
		const y = round(mark.y + start[1]);
		path += from && relative ? `m${round(x - from[0])} ${round(y - from[1])}` : `M${x} ${y}`;
		path += draw;
		from = [x + end, y];
	}
	return path;
}

/** The marks of each look that has any, in painting order. */
export function inPaintingOrder<M extends { look: Look }>(marks: readonly M[]): Map<Look, M[]> {
	const byLook = new Map(LOOKS.map((look): [Look, M[]] => [look, []]));
	for (const mark of marks) byLook.get(mark.look)?.push(mark);
	for (const [look, list] of byLook) if (!list.length) byLook.delete(look);
	return byLook;
}

/** The paths of a scene at rest: one per look it uses, in painting order. */
export function scenePaths(scene: Scene): { look: Look; d: string; width: number }[] {
	return [...inPaintingOrder(scene.marks)].map(([look, marks]) => ({
		look,
		d: marksPath(shapeOf(look), marks, scene.radius, true),
		width: Math.round(strokeFor(look, scene.radius) * 100) / 100
	}));
}

/**
 * The paths of the dots at one moment, by look, in px of the scene. The coordinates are absolute, which
 * is faster to write: see `marksPath`.
 */
export function framePaths({
	dots,
	radius
}: {
	dots: readonly Dot[];
	radius: number;
}): Map<Look, LookPath> {
	return new Map(
		[...inPaintingOrder(dots)].map(([look, marks]) => [
			look,
			{ d: marksPath(shapeOf(look), marks, radius), width: strokeFor(look, radius) }
		])
	);
}

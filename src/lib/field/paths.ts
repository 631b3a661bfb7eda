/**
 * Marks as SVG path data: all marks of one look are one path, one sub-path a mark. A disc is a
 * zero-length line with a round cap as wide as the disc, a square the same with a square cap and a
 * line just long enough to have a direction, without which PDF and print paint none: nine bytes a
 * dot, and one attribute to rewrite in a frame instead of hundreds of elements to move.
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

/**
 * What one mark's sub-path draws, from its start; where that start lies from its centre; and how
 * far (px) to the right of its start it ends.
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
	// Through the centre four times, and back to the start.
	return {
		draw: `l${2 * a} ${2 * a}l${-a} ${-a}l${a} ${-a}l${-2 * a} ${2 * a}l${a} ${-a}l${-a} ${-a}`,
		start: [-a, -a],
		end: 0
	};
}

/**
 * The path of marks of one shape, in px. `relative`: each starts from the one before, which for
 * marks in rows says the same again and again and so packs to a third (for what is sent);
 * absolute is faster to write (for what is drawn anew in every frame).
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

/** The paths of a scene at rest: one a look that it uses, in painting order. */
export function scenePaths(scene: Scene): { look: Look; d: string; width: number }[] {
	return LOOKS.flatMap((look) => {
		const marks = scene.marks.filter((mark) => mark.look === look);
		if (!marks.length) return [];
		const width = Math.round(strokeFor(look, scene.radius) * 100) / 100;
		return [{ look, d: marksPath(shapeOf(look), marks, scene.radius, true), width }];
	});
}

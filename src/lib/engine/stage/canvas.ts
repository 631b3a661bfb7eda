/** Draws a frame of dots on a canvas, as paths.ts draws it in SVG: for dots that move. */
import type { Shape, Tone } from '#lib/engine/scene.ts';
import { inPaintingOrder, shapeOf, strokeFor } from './paths.ts';
import type { Dot, Frame } from './transition.ts';

/** The colours of the tones, as CSS writes them. */
export type Palette = Record<Tone, string>;

/** What drawing dots needs of a canvas. */
type Brush = Pick<
	OffscreenCanvasRenderingContext2D,
	| 'arc'
	| 'beginPath'
	| 'fill'
	| 'fillStyle'
	| 'lineTo'
	| 'lineWidth'
	| 'moveTo'
	| 'rect'
	| 'stroke'
	| 'strokeStyle'
>;

/** Adds one dot to the current path. For a ring, `radius` is to the middle of its line. */
function trace(brush: Brush, shape: Shape, { x, y }: Dot, radius: number): void {
	if (shape === 'square') brush.rect(x - radius, y - radius, 2 * radius, 2 * radius);
	else if (shape === 'cross') {
		brush.moveTo(x - radius, y - radius);
		brush.lineTo(x + radius, y + radius);
		brush.moveTo(x + radius, y - radius);
		brush.lineTo(x - radius, y + radius);
	} else {
		brush.moveTo(x + radius, y);
		brush.arc(x, y, radius, 0, 2 * Math.PI);
	}
}

/** How far a shape's outline is from its centre, in px, for a dot radius and stroke width in px. */
const REACH: Record<Shape, (radius: number, stroke: number) => number> = {
	disc: (radius) => radius,
	square: (_, stroke) => stroke / 2,
	ring: (radius, stroke) => radius - stroke / 2,
	cross: (radius) => 0.62 * radius
};

/** Draws dots on top of what is there, in painting order; in px of the scene. */
export function drawDots(
	brush: Brush,
	dots: readonly Dot[],
	radius: number,
	palette: Palette
): void {
	for (const [look, drawn] of inPaintingOrder(dots)) {
		const shape = shapeOf(look);
		const stroke = strokeFor(look, radius);
		const reach = REACH[shape](radius, stroke);
		brush.beginPath();
		for (const dot of drawn) trace(brush, shape, dot, reach);
		const colour = palette[look.slice(shape.length + 1) as Tone];
		if (shape === 'disc' || shape === 'square') {
			brush.fillStyle = colour;
			brush.fill();
		} else {
			brush.strokeStyle = colour;
			brush.lineWidth = stroke;
			brush.stroke();
		}
	}
}

/** Fewer dots than this are drawn again in each frame: that costs no more than copying a picture. */
const MANY = 60;

/**
 * Draws frames on a canvas outside the page. Where many dots stay where they are, it draws those only
 * once.
 */
export class Painter {
	#canvas: OffscreenCanvas;
	#brush: OffscreenCanvasRenderingContext2D;
	/** The picture of the dots that stay, and what it was made from. */
	#kept: { picture: OffscreenCanvas; of: readonly unknown[] } | undefined;

	/** Throws an Error if the browser gives no context to draw in. */
	constructor(canvas: OffscreenCanvas) {
		this.#canvas = canvas;
		this.#brush = brushOf(canvas);
	}

	/** Draws a frame; `scale`: the canvas's own px to each px of the scene. */
	paint({ dots, radius, parts }: Frame, palette: Palette, scale: number): void {
		const { width, height } = this.#canvas;
		const brush = this.#brush;
		brush.setTransform(1, 0, 0, 1, 0, 0);
		brush.clearRect(0, 0, width, height);
		const keep = parts && parts.still.length >= MANY;
		if (keep) brush.drawImage(this.#picture(parts.still, radius, palette, scale), 0, 0);
		brush.setTransform(scale, 0, 0, scale, 0, 0);
		drawDots(brush, keep ? parts.moving : dots, radius, palette);
	}

	#picture(
		still: readonly Dot[],
		radius: number,
		palette: Palette,
		scale: number
	): OffscreenCanvas {
		const { width, height } = this.#canvas;
		const of = [still, palette, scale, width, height];
		if (this.#kept?.of.every((one, i) => one === of[i])) return this.#kept.picture;
		const picture = new OffscreenCanvas(width, height);
		const brush = brushOf(picture);
		brush.setTransform(scale, 0, 0, scale, 0, 0);
		drawDots(brush, still, radius, palette);
		this.#kept = { picture, of };
		return picture;
	}
}

function brushOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
	const brush = canvas.getContext('2d');
	if (!brush) throw new Error('no context to draw in');
	return brush;
}

/** Dots packed without a grid: a few in staggered rows, or a heap in a disc. */
import type { Size } from '#lib/engine/scene.ts';

/** Distance of the rows to that of the dots in a row: each dot as near to its six neighbours. */
const ROW = Math.sqrt(3) / 2;

/**
 * How many dots are in each of some staggered rows, which are counted at a glance: by turns as many
 * as in the widest and one less; in the last one the rest.
 */
function rowsOf(count: number): number[] {
	const wide = Math.max(1, Math.round(Math.sqrt(count)));
	const rows: number[] = [];
	for (let left = count; left > 0; left -= rows[rows.length - 1])
		rows.push(Math.min(left, Math.max(1, wide - (rows.length % 2))));
	return rows;
}

/** Width and height that the rows take at a pitch (px between centres), in px. */
export function quincunxSize(count: number, pitch: number): Size {
	const rows = rowsOf(count);
	return { width: Math.max(...rows) * pitch, height: ((rows.length - 1) * ROW + 1) * pitch };
}

/** Each dot's centre, row by row, with the whole figure's top left at `x`, `y`; in px. */
export function quincunx(count: number, pitch: number, { x, y }: { x: number; y: number }) {
	const rows = rowsOf(count);
	const widest = Math.max(...rows);
	return rows.flatMap((row, r) =>
		Array.from({ length: row }, (_, i) => ({
			x: x + ((widest - row) / 2 + i + 0.5) * pitch,
			y: y + (r * ROW + 0.5) * pitch
		}))
	);
}

const TURN = Math.PI * (3 - Math.sqrt(5));
/** Distance of the two nearest seeds, in units of the spiral's own scale (found by measuring). */
const NEAREST = 1.54;
/** Share of that distance that a dot's diameter takes. */
const DENSITY = 0.9;
const RADIUS = (NEAREST * DENSITY) / 2;

/**
 * For `count` dots in a disc of `width` px, packed as seeds in a sunflower, suggesting no rows and
 * no shares: the dots' radius and the whole disc's width, in px.
 */
export function fitSunflower(count: number, width: number, largest: number) {
	const reach = Math.sqrt(Math.max(0, count - 0.5));
	const scale = Math.min(width / 2 / (reach + RADIUS), largest / RADIUS);
	return { scale, radius: Math.max(2, scale * RADIUS), width: 2 * scale * (reach + RADIUS) };
}

/** Centre of the `index`-th dot from the middle of the disc, which stands at `x`, `y`; in px. */
export function seed(index: number, scale: number, { x, y }: { x: number; y: number }) {
	const reach = scale * Math.sqrt(index + 0.5);
	return { x: x + reach * Math.cos(index * TURN), y: y + reach * Math.sin(index * TURN) };
}

/** A few dots in staggered rows, close together: a figure that is counted at a glance. */
import type { Size } from '#lib/engine/scene.ts';

/** Distance of the rows to that of the dots in a row: each dot as near to its six neighbours. */
const ROW = Math.sqrt(3) / 2;

/** Rows that hold `count` dots, by turns as wide as the widest and one less; the last one the rest. */
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

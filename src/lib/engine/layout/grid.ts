/** Dots in rows and columns: the one way that scenes pack many dots into a box. */

/** A part of the scene's box, in px. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A grid that holds `count` dots: how many columns and rows, and the distance between centres. */
export interface Grid {
	columns: number;
	rows: number;
	/** Centre to centre, in px. */
	pitch: number;
	/** A dot's radius at the usual density, in px. */
	radius: number;
}

/** Share of the pitch that a dot's diameter takes: close enough to read as one field. */
const DENSITY = 0.78;
const SMALLEST = 2;

/** A radius for dots that stand `pitch` px apart: at least 2 px, never touching where it can be. */
export function radiusFor(pitch: number, largest = Infinity): number {
	return Math.min(largest, Math.max(SMALLEST, (pitch * DENSITY) / 2));
}

/**
 * The grid with the largest dots for `count` dots in a box of `width` × `height` px.
 * `maxPitch` (px) keeps few dots from growing out of scale; `columns` fixes their number.
 */
export function fitGrid(
	count: number,
	{ width, height }: { width: number; height: number },
	{ maxPitch = Infinity, columns }: { maxPitch?: number; columns?: number } = {}
): Grid {
	let best: Grid | undefined;
	const from = columns ?? 1;
	const to = columns ?? Math.max(1, count);
	for (let c = from; c <= to; c++) {
		const rows = Math.max(1, Math.ceil(count / c));
		const pitch = Math.min(width / c, height / rows, maxPitch);
		if (!best || pitch > best.pitch + 1e-9)
			best = { columns: c, rows, pitch, radius: radiusFor(pitch) };
	}
	return best as Grid;
}

/**
 * Centre of the `index`-th dot of a grid, filled row by row (or column by column), with the grid's
 * top left at `x`, `y` px.
 */
export function cell(
	grid: Grid,
	index: number,
	at: { x: number; y: number },
	order: 'rows' | 'columns' = 'rows'
): { x: number; y: number } {
	const [column, row] =
		order === 'rows'
			? [index % grid.columns, Math.floor(index / grid.columns)]
			: [Math.floor(index / grid.rows), index % grid.rows];
	return { x: at.x + (column + 0.5) * grid.pitch, y: at.y + (row + 0.5) * grid.pitch };
}

/** Width and height of a grid of `count` dots, in px. */
export function gridSize(grid: Grid, count: number): { width: number; height: number } {
	return {
		width: Math.min(grid.columns, count) * grid.pitch,
		height: Math.ceil(count / grid.columns) * grid.pitch
	};
}

/**
 * The largest length found to fit between `low`, which does, and `high`, which may not, by halving
 * what is between them so many times.
 */
export function largestFit(
	low: number,
	high: number,
	halvings: number,
	fits: (length: number) => boolean
): number {
	for (let i = 0; i < halvings; i++) {
		const middle = (low + high) / 2;
		if (fits(middle)) low = middle;
		else high = middle;
	}
	return low;
}

/** Dots in blocks, side by side and in rows, so that sizes can be compared. */

/** A column of blocks: its least width (px) and the gap before it (px; the first has none). */
interface Column {
	/** A function of the pitch (px), for columns with words beside their dots. */
	least: (pitch: number) => number;
	gap: number;
}

export interface Blocks {
	/** Centre to centre, in px. */
	pitch: number;
	/** How many dots one stands above another in each row's blocks. */
	lines: number[];
	/** Left edge and width of each column, in px from the left of the whole. */
	columns: { x: number; width: number }[];
	/** Height of each row, in px. */
	heights: number[];
	/** Width of the whole, and height of all rows together, in px. */
	width: number;
	height: number;
}

/** Pitches are tried in steps of this, from the smallest that dots may have, in px. */
const STEP = 0.25;
const SMALLEST = 4.5;

/** What is to be fitted: how many dots by row and column, the columns, and each row's least height. */
interface Table {
	counts: number[][];
	columns: Column[];
	/** In px, at a pitch in px. */
	least: (row: number, pitch: number) => number;
}

/**
 * The largest dots for a table in a box of `width` × `height` px, where all rows share one pitch and
 * their columns stand under one another. `maxPitch` (px) keeps them elegant.
 */
export function fitBlocks(
	table: Table,
	room: { width: number; height: number },
	maxPitch: number
): Blocks {
	const at = (n: number) => blocksAt(table, room, SMALLEST + n * STEP);
	let low = 0;
	let high = Math.floor((maxPitch - SMALLEST) / STEP);
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (at(middle)) low = middle;
		else high = middle - 1;
	}
	const most = Math.max(1, Math.floor(room.width / SMALLEST));
	return at(low) ?? setBlocks(table, linesAt(table, most), SMALLEST);
}

/** At one pitch, the blocks whose shape is most like the room's; null where none fit. */
function blocksAt(
	table: Table,
	{ width, height }: { width: number; height: number },
	pitch: number
): Blocks | null {
	let best: Blocks | null = null;
	let fill = 0;
	let before = '';
	for (let across = 1; across * pitch <= width; across++) {
		const lines = linesAt(table, across);
		// As many dots one above another as before: the same blocks again.
		if (String(lines) === before) continue;
		before = String(lines);
		const blocks = setBlocks(table, lines, pitch);
		const share = Math.min(blocks.width / width, blocks.height / height);
		const fits = blocks.width <= width && blocks.height <= height;
		if (fits && share > fill) [best, fill] = [blocks, share];
	}
	return best;
}

/** How many dots stand one above another in each row, if its first block is `across` dots wide. */
const linesAt = ({ counts }: Table, across: number): number[] =>
	counts.map((row) => Math.max(1, Math.ceil(row[0] / across)));

/** Puts columns side by side, each row's blocks so many lines high. */
function setBlocks({ counts, columns, least }: Table, lines: number[], pitch: number): Blocks {
	let x = 0;
	const placed = columns.map((column, i) => {
		const dots = Math.max(...counts.map((row, r) => Math.ceil(row[i] / lines[r])));
		if (i > 0) x += column.gap;
		const at = { x, width: Math.max(column.least(pitch), dots * pitch) };
		x += at.width;
		return at;
	});
	const heights = lines.map((n, row) => Math.max(n * pitch, least(row, pitch)));
	const height = heights.reduce((sum, one) => sum + one, 0);
	return { pitch, lines, columns: placed, heights, width: x, height };
}

/**
 * Centre of a block's `index`-th dot, in px from the block's top left. The first block of a row is
 * filled line under line, column by column; a block narrower than what stands over it is filled row
 * by row, as wide as its column.
 */
export function inBlock(
	{ pitch, lines, columns }: Blocks,
	{ row, column, index, count }: { row: number; column: number; index: number; count: number }
): { x: number; y: number } {
	const needed = Math.ceil(count / lines[row]);
	const across =
		column === 0 ? needed : Math.max(needed, Math.floor(columns[column].width / pitch));
	const [i, j] =
		column === 0
			? [Math.floor(index / lines[row]), index % lines[row]]
			: [index % across, Math.floor(index / across)];
	return { x: (i + 0.5) * pitch, y: (j + 0.5) * pitch };
}

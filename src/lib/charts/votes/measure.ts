/** A vote's rows and columns, and how much room they take in a box before anything is placed. */
import { fitBlocks, type Blocks } from '#lib/engine/layout/blocks.ts';
import { margin, strongSize } from '#lib/engine/layout/compose.ts';
import type { Look, Size, Tone } from '#lib/engine/scene.ts';
import { LINE_HEIGHT, textWidth, wrap, noteSize, linesWidth } from '#lib/engine/layout/text.ts';

/** Dots of one look: the keys of its marks in drawing order, and the group they are read in. */
export interface Block {
	keys: string[];
	look: Look;
	group: string;
	/** The number above it. */
	numeral: string;
	tone?: Tone;
	/** Words beside each of its dots, which are then set one under another. */
	names?: Name[];
}

/** A dot's name, and what is known of it, shown where there is room. */
interface Name {
	text: string;
	note?: string;
}

export interface VoteRow {
	key: string;
	/** Heads the row ("Republicans"); none where there is one row only. */
	title?: string;
	blocks: Block[];
}

/** A column of the vote: its heading, and whether it belongs to the one before. */
export interface VoteColumn {
	key: string;
	head: string;
	joined?: boolean;
}

export interface Options {
	/** The largest pitch, in px. */
	maxPitch: number;
	/** Height to keep free over the vote, in px. */
	over?: number;
}

/** How a vote may be set: the numbers' share of their full size, and where the names' notes go. */
export interface Way {
	share: number;
	notes: 'under' | 'beside' | 'none';
}

/** What is measured before anything is placed; lengths in px. */
export interface Plan extends Way {
	note: number;
	/** Size of the first column's numbers, and of the others'. */
	full: number;
	numeral: number;
	heads: string[][];
	/** Height of the columns' heads, of a row's title, and of a row's title and numbers together. */
	over: number;
	titled: number;
	rowHead: number;
	/** Whether rows have titles, and the columns' heads stand over all of them. */
	many: boolean;
	blocks: Blocks;
}

/** Height of one name's words, in px: the name, and its note if that is under it. */
export const nameHeight = ({ note }: Name, size: number, notes: Way['notes']): number =>
	(note && notes === 'under' ? 2 * LINE_HEIGHT + 0.3 : LINE_HEIGHT) * size;

/** Width of one name's words, in px. */
function nameWidth({ text, note = '' }: Name, size: number, notes: Way['notes']): number {
	const name = textWidth(text, size, 'strong');
	if (notes === 'none' || !note) return name;
	const known = textWidth(note, size);
	return notes === 'under' ? Math.max(name, known) : name + BESIDE * size + known;
}

/** From one named dot to its name, or from the name to a note beside it, in em. */
export const BESIDE = 0.35;

/** Measures a vote in a box (px), set in one way, with the largest dots it allows. */
export function measure(
	rows: VoteRow[],
	columns: VoteColumn[],
	size: Size,
	{ maxPitch, over: kept }: Required<Options>,
	way: Way
): Plan {
	const m = margin(size);
	const note = noteSize(size);
	const many = rows.length > 1;
	const shorter = Math.min(size.width, size.height);
	const full = Math.round(
		many ? Math.max(20, Math.min(48, shorter * 0.07)) : Math.max(40, Math.min(110, shorter * 0.16))
	);
	const numeral = Math.round(full * way.share);
	const heads = columns.map((c, i) => wrap(c.head, note * (i === 0 ? 9 : 5), note));
	const over = Math.max(...heads.map((lines) => lines.length)) * note * 1.25 + note * 0.4;
	const titled = many ? strongSize(note) * 1.35 : 0;
	const rowHead = titled + full * 0.78 + note * 0.55;
	const gap = Math.max(note * (many ? 1.4 : 1.2), size.width * 0.02);
	const spaced = columns.map((column, i) => {
		const least = Math.max(
			linesWidth(heads[i], note),
			...rows.map((row) => textWidth(row.blocks[i].numeral, i === 0 ? full : numeral, 'numeral'))
		);
		const names = rows.flatMap(({ blocks }) => blocks[i].names ?? []);
		const words = Math.max(0, ...names.map((name) => nameWidth(name, note, way.notes)));
		return {
			least: (pitch: number) => Math.max(least, words && words + pitch + BESIDE * note),
			gap: column.joined ? gap * 0.5 : gap
		};
	});
	const room = {
		width: size.width - 2 * m,
		height: size.height - 2 * m - kept - over - rows.length * rowHead - (rows.length - 1) * note
	};
	const table = {
		counts: rows.map(({ blocks }) => blocks.map(({ keys, names }) => (names ? 0 : keys.length))),
		columns: spaced,
		least: (row: number, pitch: number) =>
			Math.max(
				...rows[row].blocks.map(({ names = [] }) =>
					names.reduce((sum, n) => sum + Math.max(pitch, nameHeight(n, note, way.notes)), 0)
				)
			)
	};
	const blocks = fitBlocks(table, room, maxPitch);
	return { ...way, note, full, numeral, heads, over, titled, rowHead, many, blocks };
}

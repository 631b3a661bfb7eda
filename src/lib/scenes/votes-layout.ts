/** Sets a vote: blocks of dots in rows and columns, each with its number above it. */
import { fitBlocks, inBlock, type Blocks } from './layout/blocks';
import { margin, strongSize } from './layout/compose';
import { radiusFor } from './layout/grid';
import type { Label, Look, Mark, Rule, Size, Tone } from './scene';
import { textWidth, wrap } from './layout/text';
import { noteSize } from './layout/type';

/** Dots of one look: the keys of its marks in drawing order, and the group they are told in. */
export interface Block {
	keys: string[];
	look: Look;
	group: string;
	/** The number above it; not shown where the block is empty. */
	numeral: string;
	tone?: Tone;
}

export interface VoteRow {
	key: string;
	/** Heads the row ("Republicans"); none where there is one row only. */
	title?: string;
	blocks: Block[];
}

/** A column of the vote: what stands over it, and whether it belongs to the one before. */
export interface VoteColumn {
	key: string;
	head: string;
	joined?: boolean;
}

interface Layout {
	radius: number;
	marks: Mark[];
	labels: Label[];
	rules: Rule[];
}

/** What is measured before anything is placed; lengths in px. */
interface Plan {
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

/** Numbers may shrink to these shares of their full size where that leaves larger dots. */
const SHRINK = [1, 0.75, 0.6];

/** The vote with the largest dots that the box (px) allows, up to a pitch of `maxPitch` px. */
export function layoutVote(
	rows: VoteRow[],
	columns: VoteColumn[],
	size: Size,
	maxPitch: number
): Layout {
	const plans = SHRINK.map((share) => measure(rows, columns, size, maxPitch, share));
	const largest = Math.max(...plans.map((p) => p.blocks.pitch));
	const plan = plans.find((p) => p.blocks.pitch >= 0.95 * largest) ?? plans[0];
	return place(rows, columns, size, plan);
}

function measure(
	rows: VoteRow[],
	columns: VoteColumn[],
	size: Size,
	maxPitch: number,
	share: number
): Plan {
	const m = margin(size);
	const note = noteSize(size);
	const many = rows.length > 1;
	const shorter = Math.min(size.width, size.height);
	const full = Math.round(
		many ? Math.max(20, Math.min(48, shorter * 0.07)) : Math.max(40, Math.min(110, shorter * 0.16))
	);
	const numeral = Math.round(full * share);
	const heads = columns.map((c, i) => wrap(c.head, note * (i === 0 ? 12 : 5), note));
	const over = Math.max(...heads.map((lines) => lines.length)) * note * 1.25 + note * 0.4;
	const titled = many ? strongSize(note) * 1.35 : 0;
	const rowHead = titled + full * 0.78 + note * 0.55;
	const gap = Math.max(note * (many ? 1.4 : 1.2), size.width * 0.02);
	const spaced = columns.map((column, i) => ({
		least: Math.max(
			...(i === 0 ? [] : heads[i].map((line) => textWidth(line, note))),
			...rows.map((row) => textWidth(row.blocks[i].numeral, i === 0 ? full : numeral, 'numeral'))
		),
		gap: column.joined ? gap * 0.5 : gap
	}));
	const room = {
		width: size.width - 2 * m,
		height: size.height - 2 * m - over - rows.length * rowHead - (rows.length - 1) * note
	};
	const counts = rows.map((row) => row.blocks.map((b) => b.keys.length));
	const blocks = fitBlocks(counts, spaced, room, maxPitch);
	return { note, full, numeral, heads, over, titled, rowHead, many, blocks };
}

function place(rows: VoteRow[], columns: VoteColumn[], size: Size, plan: Plan): Layout {
	const { note, full, numeral, over, titled, rowHead, many, blocks } = plan;
	const layout: Layout = { radius: radiusFor(blocks.pitch), marks: [], labels: [], rules: [] };
	const total = over + rows.length * rowHead + blocks.height + (rows.length - 1) * note;
	const left = (size.width - blocks.width) / 2;
	let y = (size.height - total) / 2;
	const label = (
		key: string,
		lines: string[],
		column: number,
		baseline: number,
		look: Pick<Label, 'size' | 'kind'> & { tone?: Tone }
	): void => {
		if (lines.join('') === '') return;
		const x = left + blocks.columns[column].x;
		layout.labels.push({ key, lines, x, y: baseline, anchor: 'start', tone: 'ink', ...look });
	};
	const setHeads = (top: number) =>
		columns.forEach(({ key }, i) =>
			label(`head-${key}`, plan.heads[i], i, top + note * 0.85, { size: note, kind: 'note' })
		);

	// One row has its heads under its numbers; several have them over all.
	if (many) {
		setHeads(y);
		y += over;
	}
	rows.forEach((row, r) => {
		const base = y + titled + full * 0.78;
		if (many) {
			const d = `M${left},${y}h${blocks.width}`;
			layout.rules.push({ key: `over-${row.key}`, d, style: 'solid', tone: 'faint' });
			const strong = strongSize(note);
			label(`row-${row.key}`, [row.title ?? ''], 0, y + strong, { size: strong, kind: 'strong' });
		}
		row.blocks.forEach(({ keys, numeral: text, tone = 'ink' }, i) => {
			const look = { size: i === 0 ? full : numeral, kind: 'numeral', tone } as const;
			if (keys.length > 0) label(`count-${row.key}-${columns[i].key}`, [text], i, base, look);
		});
		y += rowHead;
		if (!many) {
			setHeads(base + note * 0.3);
			y += over;
		}
		row.blocks.forEach(({ keys, look, group }, column) =>
			keys.forEach((key, index) => {
				const at = inBlock(blocks, { row: r, column, index, count: keys.length });
				const x = left + blocks.columns[column].x + at.x;
				layout.marks.push({ key, x, y: y + at.y, look, group });
			})
		);
		y += blocks.lines[r] * blocks.pitch + note;
	});
	return layout;
}

/** Sets a vote: blocks of dots in rows and columns, each with its number above it. */
import { inBlock } from '#lib/engine/layout/blocks.ts';
import { strongSize } from '#lib/engine/layout/compose.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import type { Label, Mark, Rule, Size, Tone } from '#lib/engine/scene.ts';
import { LINE_HEIGHT, textWidth, label } from '#lib/engine/layout/text.ts';
import {
	BESIDE,
	measure,
	nameHeight,
	type Options,
	type Plan,
	type VoteColumn,
	type VoteRow,
	type Way
} from './measure.ts';

/** Lengths in px. */
interface VoteLayout {
	radius: number;
	marks: Mark[];
	labels: Label[];
	rules: Rule[];
	/** Where the whole begins and how wide it is, below what was kept free over it. */
	left: number;
	top: number;
	width: number;
}

/** Numbers may shrink to these shares of their full size where that makes the dots larger. */
const SHARES = [1, 0.75, 0.6];

/** The vote with the largest dots that the box (px) allows, and notes if they cost the dots little. */
export function layoutVote(
	rows: VoteRow[],
	columns: VoteColumn[],
	size: Size,
	{ maxPitch, over = 0 }: Options
): VoteLayout {
	const planned = (notes: Way['notes']): Plan => {
		const plans = SHARES.map((share) =>
			measure(rows, columns, size, { maxPitch, over }, { share, notes })
		);
		const largest = Math.max(...plans.map((plan) => plan.blocks.pitch));
		return plans.find((plan) => plan.blocks.pitch >= 0.95 * largest) ?? plans[0];
	};
	const bare = planned('none');
	const noted = rows.some(({ blocks }) => blocks.some(({ names }) => names?.some((n) => n.note)))
		? [planned('under'), planned('beside')].sort((a, b) => b.blocks.pitch - a.blocks.pitch)
		: [];
	const plan = noted.find((one) => one.blocks.pitch >= 0.8 * bare.blocks.pitch) ?? bare;
	return place(rows, columns, size, plan, over);
}

function place(
	rows: VoteRow[],
	columns: VoteColumn[],
	size: Size,
	plan: Plan,
	kept: number
): VoteLayout {
	const { note, full, numeral, over, titled, rowHead, many, blocks } = plan;
	const total = kept + over + rows.length * rowHead + blocks.height + (rows.length - 1) * note;
	const left = (size.width - blocks.width) / 2;
	const top = (size.height - total) / 2 + kept;
	const layout: VoteLayout = {
		radius: radiusFor(blocks.pitch),
		marks: [],
		labels: [],
		rules: [],
		left,
		top,
		width: blocks.width
	};
	let y = top;
	const write = (
		key: string,
		lines: string[],
		column: number,
		baseline: number,
		look: Pick<Label, 'size' | 'kind'> & { tone?: Tone; indent?: number }
	): void => {
		if (lines.join('') === '') return;
		const { indent = 0, ...rest } = look;
		const x = left + blocks.columns[column].x + indent;
		layout.labels.push(label(key, lines, { x, y: baseline, ...rest }));
	};
	const most = Math.max(...plan.heads.map((lines) => lines.length));
	const setHeads = (from: number) =>
		columns.forEach(({ key }, i) => {
			// Over several rows their last lines are level, above the rule; under numbers, their first.
			const down = many ? (most - plan.heads[i].length) * LINE_HEIGHT * note : 0;
			const baseline = from + down + note * 0.85;
			write(`head-${key}`, plan.heads[i], i, baseline, { size: note, kind: 'note' });
		});

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
			write(`row-${row.key}`, [row.title ?? ''], 0, y + strong, { size: strong, kind: 'strong' });
		}
		row.blocks.forEach(({ numeral: text, tone = text === '0' ? 'faint' : 'ink' }, i) => {
			const look = { size: i === 0 ? full : numeral, kind: 'numeral', tone } as const;
			write(`count-${row.key}-${columns[i].key}`, [text], i, base, look);
		});
		y += rowHead;
		if (!many) {
			setHeads(base + note * 0.3);
			y += over;
		}
		row.blocks.forEach(({ keys, look, group, names }, column) => {
			const x = left + blocks.columns[column].x;
			let line = y;
			keys.forEach((key, index) => {
				const name = names?.[index];
				if (!name) {
					const at = inBlock(blocks, { row: r, column, index, count: keys.length });
					layout.marks.push({ key, x: x + at.x, y: y + at.y, look, group });
					return;
				}
				const height = nameHeight(name, note, plan.notes);
				const middle = line + Math.max(blocks.pitch, LINE_HEIGHT * note) / 2;
				layout.marks.push({ key, x: x + blocks.pitch / 2, y: middle, look, group });
				line += Math.max(blocks.pitch, height);
				const words = { size: note, indent: blocks.pitch + BESIDE * note };
				const baseline = middle + 0.33 * note;
				write(`name-${key}`, [name.text], column, baseline, { ...words, kind: 'strong' });
				if (plan.notes === 'none' || !name.note) return;
				const [down, right] =
					plan.notes === 'under'
						? [LINE_HEIGHT * note, 0]
						: [0, textWidth(name.text, note, 'strong') + BESIDE * note];
				const beside = { ...words, indent: words.indent + right, kind: 'note' } as const;
				write(`known-${key}`, [name.note], column, baseline + down, beside);
			});
		});
		y += blocks.heights[r] + note;
	});
	return layout;
}

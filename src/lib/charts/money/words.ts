/** The words of "money": a large number with its unit, and how the refund was stolen. */
import type { Money } from './schema.ts';
import { LINE_HEIGHT, textWidth, wrap } from '#lib/engine/layout/text.ts';
import type { Label, Size } from '#lib/engine/scene.ts';

/** The unit's size, and the gap before it, as shares of the numeral's. */
const UNIT = 0.3;
const GAP = 0.06;
const SMALLEST_UNIT = 11;

/** Width of both, as a share of the numeral's size. */
export function numberWidth(number: string, unit: string): number {
	return textWidth(number, 1, 'numeral') + GAP + textWidth(unit, UNIT, 'strong');
}

/** Their labels, from `x` on the baseline `y`, the numeral `size` px large. */
export function numberLabels(
	key: string,
	[number, unit]: [string, string],
	{ x, y, size }: Pick<Label, 'x' | 'y' | 'size'>
): Label[] {
	const at = { y, anchor: 'start', tone: 'ink' } as const;
	const across = textWidth(number, size, 'numeral') + GAP * size;
	return [
		{ key: `${key}-numeral`, lines: [number], ...at, x, size, kind: 'numeral' },
		{
			key: `${key}-unit`,
			lines: [unit],
			...at,
			x: x + across,
			size: Math.max(SMALLEST_UNIT, UNIT * size),
			kind: 'strong'
		}
	];
}

/** A text starts this far after its number, in em. */
const INDENT = 1.3;
/** Between two columns, in em. */
const GUTTER = 2;
const LARGEST_NUMERAL = 150;

/** Labels from 0, 0 and the room they take, in px; the size of the text and its column, in px. */
export interface HowWords extends Size {
	labels: Label[];
	note: number;
	column: number;
}

/**
 * The refund’s sum, and under it how it was stolen in short numbered texts, in a box of `width` × `height` px,
 * the texts below one another or side by side.
 */
export function howWords(
	{ refund, how }: Money,
	{ width, height, note, columns }: Size & { note: number; columns: number }
): HowWords {
	const sum: [string, string] = [`$${refund.value}`, 'million'];
	const share = numberWidth(...sum);
	const numeral = Math.min(LARGEST_NUMERAL, height * 0.22, width / share);
	const base = 0.78 * numeral;
	const labels = numberLabels('refund', sum, { x: 0, y: base, size: numeral });
	let widest = share * numeral;
	// A dollar sign hangs a little below the baseline.
	let top = base + Math.max(0.9 * note, 0.2 * numeral);
	let bottom = top;
	const column = (width - (columns - 1) * GUTTER * note) / columns;
	how.forEach(({ text }, i) => {
		const lines = wrap(text, column - INDENT * note, note);
		const x = columns > 1 ? i * (column + GUTTER * note) : 0;
		const at = { y: top + 0.78 * note, anchor: 'start', size: note, tone: 'ink' } as const;
		labels.push(
			{ key: `how-${i + 1}-number`, lines: [String(i + 1)], ...at, x, kind: 'strong' },
			{ key: `how-${i + 1}`, lines, ...at, x: x + INDENT * note, kind: 'note' }
		);
		const longest = Math.max(...lines.map((line) => textWidth(line, note)));
		widest = Math.max(widest, x + INDENT * note + longest);
		const used = (1.02 + (lines.length - 1) * LINE_HEIGHT) * note;
		bottom = Math.max(bottom, top + used);
		if (columns === 1) top += used + 0.5 * note;
	});
	return { labels, note, column, width: widest, height: bottom };
}

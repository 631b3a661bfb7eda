/** Two counts of the companies side by side: no source says that one is part of the other. */
import type { Money } from './schema.ts';
import { margin, stack, strongSize } from '#lib/engine/layout/compose.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import { LINE_HEIGHT, wrap, noteSize, numeralSize, label } from '#lib/engine/layout/text.ts';
import { numberLabels, numberWidth } from './refund.ts';
import type { Look, Scene, Size } from '#lib/engine/scene.ts';

type Counts = Money['companies'];

/** No source gives the companies' shares. */
export const UNSHARED = 'No source we read says how the money was shared.';

/** The keys of each count's dots: no source says that its companies are among the other's. */
const KINDS = ['company', 'named'];
/** The widest column, in em, and the largest distance between dots, in px. */
const WIDEST = 26;
const APART = 84;

/** The keys of the dots of one of the counts, by its place in the data. */
export function companyKeys(counts: Counts, index: number): string[] {
	return Array.from({ length: counts[index].value }, (_, i) => `${KINDS[index]}-${i + 1}`);
}

/** The marks, radius (px) and labels of both counts, at the same scale. */
export function companies(
	counts: Counts,
	size: Size,
	look: Look
): Pick<Scene, 'radius' | 'marks' | 'labels' | 'rules'> {
	const m = margin(size);
	const note = noteSize(size);
	const gutter = note * 2;
	const column = Math.min((size.width - 2 * m - gutter) / counts.length, WIDEST * note);
	const numbers = counts.map(({ value }): [string, string] => [String(value), 'companies']);
	const widest = Math.max(...numbers.map((number) => numberWidth(...number)));
	const numeral = Math.min(numeralSize(size, 0.2, 150), column / widest);
	const words = counts.map(({ short, teller }) =>
		stack({ strong: short, notes: [teller] }, { x: 0, y: 0, width: column, note })
	);
	const foot = wrap(UNSHARED, size.width - 2 * m, note);
	const footHeight = (1.02 + (foot.length - 1) * LINE_HEIGHT) * note;

	const wordsAt = 0.78 * numeral + 0.75 * strongSize(note);
	const head = wordsAt + Math.max(...words.map(({ height }) => height)) + 1.1 * note;
	const units = counts.map(({ value }) => quincunxSize(value, 1));
	const rows = Math.max(...units.map((unit) => unit.height));
	const below = 1.1 * note + footHeight;
	const pitch = Math.min(
		(size.height - 2 * m - head - below) / rows,
		column / Math.max(...units.map((unit) => unit.width)),
		APART
	);
	const top = (size.height - head - rows * pitch - below) / 2;
	const left = (size.width - counts.length * column - (counts.length - 1) * gutter) / 2;
	const columnAt = (i: number) => left + i * (column + gutter);

	const footAt = top + head + rows * pitch + 1.1 * note + 0.78 * note;
	return {
		radius: radiusFor(pitch, 26),
		marks: counts.flatMap(({ value, short }, i) => {
			const places = quincunx(value, pitch, { x: columnAt(i), y: top + head });
			return companyKeys(counts, i).map((key, n) => ({
				key,
				...places[n],
				look,
				group: `Companies: ${short}`
			}));
		}),
		labels: [
			...counts.flatMap(({ id }, i) => [
				...numberLabels(id, numbers[i], {
					x: columnAt(i),
					y: top + 0.78 * numeral,
					size: numeral
				}),
				...words[i].labels.map((label) => ({
					...label,
					key: `${id}-${label.key}`,
					x: columnAt(i),
					y: top + wordsAt + label.y
				}))
			]),
			label('unshared', foot, { x: left, y: footAt, size: note })
		],
		rules: []
	};
}

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
function quincunxSize(count: number, pitch: number): Size {
	const rows = rowsOf(count);
	return { width: Math.max(...rows) * pitch, height: ((rows.length - 1) * ROW + 1) * pitch };
}

/** Each dot's centre, row by row, with the whole figure's top left at `x`, `y`; in px. */
function quincunx(count: number, pitch: number, { x, y }: { x: number; y: number }) {
	const rows = rowsOf(count);
	const widest = Math.max(...rows);
	return rows.flatMap((row, r) =>
		Array.from({ length: row }, (_, i) => ({
			x: x + ((widest - row) / 2 + i + 0.5) * pitch,
			y: y + (r * ROW + 0.5) * pitch
		}))
	);
}

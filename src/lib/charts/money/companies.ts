/** Two counts of the companies side by side: no source says that one is part of the other. */
import type { Money } from './schema.ts';
import { margin, stack, strongSize } from '#lib/engine/layout/compose.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import { quincunx, quincunxSize } from '#lib/engine/layout/packing.ts';
import { LINE_HEIGHT, wrap, noteSize, numeralSize } from '#lib/engine/layout/text.ts';
import { numberLabels, numberWidth } from './words.ts';
import type { Label, Look, Scene, Size } from '#lib/engine/scene.ts';

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

	const unshared: Label = {
		key: 'unshared',
		lines: foot,
		x: left,
		y: top + head + rows * pitch + 1.1 * note + 0.78 * note,
		anchor: 'start',
		size: note,
		kind: 'note',
		tone: 'ink'
	};
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
			unshared
		],
		rules: []
	};
}

/** Rows of marks under one another, each with its number at the left, so that gaps show. */
import { margin, strongSize } from '#lib/engine/layout/compose.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import type { Label, Mark, Scene, Size } from '#lib/engine/scene.ts';
import { textWidth, noteSize } from '#lib/engine/layout/text.ts';

export interface Row {
	/** What the number counts, in the plural. */
	unit: string;
	count: number;
	/** Places in the row; marks take them from the left, the rest stay empty. */
	columns: number;
	marks: Pick<Mark, 'key' | 'look' | 'group'>[];
	/** Words in the empty places. */
	missing?: string;
}

export interface RowGroup {
	key: string;
	/** The longest wording first: what fits is set. */
	headings: string[];
	rows: Row[];
}

/** The widest numeral, as a share of the picture's width. */
const WIDEST = 0.2;

/** The groups in the middle of the box under a title, every row at the same scale. */
export function ledger(
	title: string,
	groups: RowGroup[],
	size: Size
): Pick<Scene, 'radius' | 'marks' | 'labels'> {
	const m = margin(size);
	const note = noteSize(size);
	const strong = strongSize(note);
	const rows = groups.flatMap((group) => group.rows);
	const columns = Math.max(...rows.map((row) => row.columns));
	const heading = title ? Math.round(note * 1.1) : strong;
	const head = heading * 1.5;
	const between = note * 1.2;
	const titleHeight = title ? strong * 1.5 + 0.4 * between : 0;
	const heads = titleHeight + groups.length * head + (groups.length - 1) * between;
	const spare = size.height - 2 * m - heads;
	const digits = Math.max(...rows.map(({ count }) => textWidth(String(count), 1, 'numeral')));
	const room = Math.min(spare / rows.length, 190);
	const numeral = Math.max(
		11,
		Math.min((room - note * 1.9) / 0.78, (WIDEST * size.width) / digits)
	);
	const rowHeight = Math.min(room, 0.78 * numeral + note * 3);
	const widest = Math.max(
		...rows.map(({ count, unit }) =>
			Math.max(textWidth(String(count), numeral, 'numeral'), textWidth(unit, note))
		)
	);
	const side = widest + note * 1.2;
	const pitch = Math.min((size.width - 2 * m - side) / columns, rowHeight * 0.85, 58);
	const left = (size.width - side - columns * pitch) / 2;
	const used = rows.length * rowHeight + heads;
	const radius = radiusFor(pitch, 24);
	const marks: Mark[] = [];
	const labels: Label[] = [];
	let top = (size.height - used) / 2;
	if (title) {
		const large = Math.min(strong, (size.width - left - m) / textWidth(title, 1, 'strong'));
		labels.push(text('title', title, left, top + 0.8 * strong, large, 'strong'));
	}
	top += titleHeight;
	for (const { key, headings, rows } of groups) {
		const words = headings.find((t) => textWidth(t, heading, 'strong') <= size.width - left - m);
		labels.push(text(`${key}-heading`, words ?? '', left, top + 0.8 * heading, heading, 'strong'));
		top += head;
		for (const row of rows) {
			const base = top + 0.78 * numeral;
			const middle = top + 0.4 * numeral;
			const { unit } = row;
			const number = String(row.count);
			labels.push(text(`${key}-${unit}-numeral`, number, left, base, numeral, 'numeral'));
			labels.push(
				text(`${key}-${unit}`, unit, left, base + 0.05 * numeral + 0.85 * note, note, 'note')
			);
			row.marks.forEach((mark, i) =>
				marks.push({ ...mark, x: left + side + (i + 0.5) * pitch, y: middle })
			);
			if (row.missing) {
				const x = left + side + (row.count + 0.5) * pitch - radius;
				const y = middle + 0.34 * note;
				labels.push({ ...text(`${key}-missing`, row.missing, x, y, note, 'note'), tone: 'harm' });
			}
			top += rowHeight;
		}
		top += between;
	}
	return { radius, marks, labels };
}

function text(
	key: string,
	words: string,
	x: number,
	y: number,
	size: number,
	kind: Label['kind']
): Label {
	return { key, lines: [words], x, y, anchor: 'start', size, kind, tone: 'ink' };
}

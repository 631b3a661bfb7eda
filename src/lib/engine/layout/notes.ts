/** Short notes, one below the other or in columns: a heading, words, and who says so. */
import type { Label, Tone } from '#lib/engine/scene.ts';
import { balance, LINE_HEIGHT, label, linesWidth } from './text.ts';

/** A note’s parts, each of which begins on a new line. */
export interface Note {
	key: string;
	parts: { text: string; kind: 'strong' | 'note'; tone: Tone }[];
}

interface Setting {
	width: number;
	size: number;
	columns?: number;
	apart?: number;
}

/** Labels from 0, 0, and the room they take, in px. */
export interface Notes {
	labels: Label[];
	width: number;
	height: number;
}

/** Between two columns, in em. */
const GUTTER = 2;

/**
 * Sets the notes row by row in `columns` columns of at most `width` px in all, in text of `size` px,
 * with `apart` px between two rows.
 */
export function setNotes(
	notes: Note[],
	{ width, size, columns = 1, apart = 0.8 * size }: Setting
): Notes {
	const step = (width + GUTTER * size) / columns;
	const labels: Label[] = [];
	let right = 0;
	let top = 0;
	for (let i = 0; i < notes.length; i += columns) {
		if (i > 0) top += apart;
		const row = notes.slice(i, i + columns).map((note, column) => {
			const x = column * step;
			const placed = setNote(note, { x, y: top }, step - GUTTER * size, size);
			labels.push(...placed.labels);
			right = Math.max(right, x + placed.width);
			return placed.height;
		});
		top += Math.max(...row);
	}
	return { labels, width: right, height: top };
}

/** One note from its top left corner, in px. */
function setNote(
	{ key, parts }: Note,
	{ x, y }: { x: number; y: number },
	width: number,
	size: number
): Notes {
	let height = 0;
	let widest = 0;
	const labels = parts.map(({ text, kind, tone }, i) => {
		const lines = balance(text, width, size, kind);
		widest = Math.max(widest, linesWidth(lines, size, kind));
		const at = { x, y: y + height + 0.91 * size };
		height += lines.length * LINE_HEIGHT * size;
		return label(`${key}-${i}`, lines, { ...at, size, kind, tone });
	});
	return { labels, width: widest, height };
}

/** How a step's number and words stand to its field of dots: over it, or beside it in a wide box. */
import type { Label, Mark, Size, Tone } from '#lib/engine/scene.ts';
import type { Box } from './grid.ts';
import { LINE_HEIGHT, textWidth, wrap, noteSize, numeralSize, label, linesWidth } from './text.ts';

/** What a step says at the head of its picture. */
export interface Heading {
	/** The number that the step is about. */
	numeral?: string;
	/** The widest number the step's clock comes to, so that nothing else moves while it runs. */
	widest?: string;
	strong: string;
	notes?: string[];
	tone?: Tone;
}

interface Place {
	x: number;
	y: number;
	width: number;
	note: number;
	strong?: number;
}

interface Placed {
	labels: Label[];
	width: number;
	height: number;
}

/** The heading's labels, and the box (px) left to the field, both in the middle of the picture. */
export interface Composition {
	labels: Label[];
	field: Box;
}

/** Margin round a picture, in px. */
export function margin({ width, height }: Size): number {
	return Math.max(10, Math.min(36, 0.035 * Math.min(width, height)));
}

/** Size of a heading in words, in px, from that of its notes. */
export function strongSize(note: number): number {
	return Math.round(note * 1.25);
}

/** Places, marks or labels, laid out from 0, 0, moved right and down by px to where they belong. */
export function move<T extends { x: number; y: number }>(
	items: readonly T[],
	{ x = 0, y = 0 }: { x?: number; y?: number }
): T[] {
	return items.map((item) => ({ ...item, x: item.x + x, y: item.y + y }));
}

/**
 * Sets lines of words one below the other from `x`, `y` (px, top left): a heading and its notes,
 * wrapped to `width` px. The note's size is `note` px, the heading's `strong` px.
 */
export function stack(
	{ strong, notes = [] }: Pick<Heading, 'strong' | 'notes'>,
	{ x, y, width, note, strong: large = strongSize(note) }: Place,
	anchor: Label['anchor'] = 'start'
): Placed {
	const labels: Label[] = [];
	let top = y;
	let widest = 0;
	const set = (key: string, text: string, kind: 'strong' | 'note', size: number) => {
		const lines = wrap(text, width, size, kind);
		widest = Math.max(widest, linesWidth(lines, size, kind));
		labels.push(label(key, lines, { x, y: top + 0.78 * size, anchor, size, kind }));
		top += (1.02 + (lines.length - 1) * LINE_HEIGHT) * size + 0.25 * note;
	};
	if (strong) set('heading', strong, 'strong', large);
	notes.forEach((text, i) => set(`note-${i}`, text, 'note', note));
	return { labels, width: widest, height: Math.max(0, top - y - 0.25 * note) };
}

/** The heading in at most `width` px, from 0, 0: words to the right of the numeral, or below it. */
function setHeading(heading: Heading, width: number, numeral: number, note: number): Placed {
	if (heading.numeral === undefined) return stack(heading, { x: 0, y: 0, width, note });
	const gap = numeral * 0.08;
	const widest = textWidth(heading.widest ?? heading.numeral, numeral, 'numeral');
	const digits = label('numeral', heading.numeral, {
		x: 0,
		y: 0.78 * numeral,
		size: numeral,
		kind: 'numeral',
		tone: heading.tone ?? 'ink'
	});
	const strong = Math.round(Math.max(strongSize(note), Math.min(30, numeral * 0.2)));
	const rest = width - widest - gap;
	const x = textWidth(heading.numeral, numeral, 'numeral') + gap;
	const beside = stack(heading, { x, y: 0, width: rest, note, strong });
	if (beside.width <= rest && beside.height <= 0.95 * numeral) {
		const height = Math.max(0.78 * numeral, beside.height);
		// The words' last line stands on the numeral's baseline.
		const down = height - beside.height + 0.24 * note;
		const words = move(beside.labels, { y: down });
		return {
			labels: [{ ...digits, y: height }, ...words],
			width: widest + gap + beside.width,
			height: height + 0.24 * note
		};
	}
	// A dollar sign hangs a little below the baseline.
	const apart = Math.max(note * 0.8, numeral * 0.14);
	const below = stack(heading, { x: 0, y: 0.78 * numeral + apart, width, note, strong });
	return {
		labels: [digits, ...below.labels],
		width: Math.max(widest, below.width),
		height: 0.78 * numeral + apart + below.height
	};
}

/**
 * Lays out a step: `fit` is asked what the field takes (px) of the room it is offered, once under
 * the heading and once to its right, and the larger field wins.
 */
export function compose(size: Size, heading: Heading, fit: (room: Size) => Size): Composition {
	const m = margin(size);
	const note = noteSize(size);
	const inner = { width: size.width - 2 * m, height: size.height - 2 * m };
	const above = setHeading(heading, inner.width, numeralSize(size, 0.2, 190), note);
	const gap = note * 1.1;
	const under = fit({ width: inner.width, height: inner.height - above.height - gap });

	const column = Math.min(inner.width * 0.4, 440);
	const digits = textWidth(heading.widest ?? heading.numeral ?? '', 1, 'numeral');
	const large = Math.min(190, inner.height * 0.4, digits ? column / digits : Infinity);
	const left = setHeading(heading, column, large, note);
	const apart = note * 2;
	const right = fit({ width: inner.width - left.width - apart, height: inner.height });
	const fits = left.height <= inner.height && right.height <= inner.height + 0.5;
	if (fits && right.width * right.height > 1.2 * under.width * under.height) {
		const x = (size.width - left.width - apart - right.width) / 2;
		return {
			labels: move(left.labels, { x, y: (size.height - left.height) / 2 }),
			field: { ...right, x: x + left.width + apart, y: (size.height - right.height) / 2 }
		};
	}
	const y = (size.height - above.height - gap - under.height) / 2;
	const x = (size.width - under.width) / 2;
	return {
		labels: move(above.labels, {
			x: Math.max(m, Math.min(x, size.width - m - above.width)),
			y
		}),
		field: { ...under, x, y: y + above.height + gap }
	};
}

/**
 * As `compose`, for a heading that a clock changes. `place` sets what stands in the field; that is
 * done again only where new words, wider or narrower, have moved the field itself.
 */
export function composeClock<T>(
	size: Size,
	fit: (room: Size) => Size,
	place: (field: Box) => T
): (heading: Heading) => { labels: Label[]; placed: T } {
	let last: { field: Box; placed: T } | undefined;
	return (heading) => {
		const { labels, field } = compose(size, heading, fit);
		if (!last || !sameBox(last.field, field)) last = { field, placed: place(field) };
		return { labels, placed: last.placed };
	};
}

function sameBox(a: Box, b: Box): boolean {
	return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** A picture of one dot with its words beneath it: the mark, its radius (px) and the labels. */
export function single(
	size: Size,
	mark: Pick<Mark, 'key' | 'look' | 'group'>,
	words: Pick<Heading, 'strong' | 'notes'>
): { radius: number; marks: Mark[]; labels: Label[] } {
	const { width, height } = size;
	const radius = Math.round(Math.max(10, Math.min(18, Math.min(width, height) / 28)));
	const note = noteSize(size);
	const gap = radius + note * 1.2;
	const room = Math.min(width - 2 * margin(size), note * 26);
	const strong = Math.round(note * 1.7);
	const placed = stack(words, { x: width / 2, y: 0, width: room, note, strong }, 'middle');
	const y = (height - placed.height - gap) / 2;
	const down = y + gap;
	return {
		radius,
		marks: [{ ...mark, x: width / 2, y }],
		labels: move(placed.labels, { y: down })
	};
}

/** The refund: a heap of dots beside its sum, with how it was stolen in short numbered texts. */
import type { Money } from './schema.ts';
import { margin, move } from '#lib/engine/layout/compose.ts';
import {
	noteSize,
	LINE_HEIGHT,
	textWidth,
	wrap,
	label,
	linesWidth
} from '#lib/engine/layout/text.ts';
import type { Look, Scene, Size, Label } from '#lib/engine/scene.ts';

const SMALLEST_TEXT = 11;
/** The heap's largest dots, in px. */
const LARGEST = 14;
/** The widths that words beside the heap may take, as shares of the picture's. */
const SHARES = [0.34, 0.4, 0.46, 0.52];
/** The widest and the narrowest column that is easy to read, in em. */
const WIDEST = 26;
const NARROWEST = 16;

/** One way to arrange the picture: its words, the heap's width and the gap between them, in px. */
interface Plan {
	words: HowWords;
	beside: boolean;
	gap: number;
	heap: number;
}

/** The refund's marks, radius (px) and labels. */
export function refund(
	data: Money,
	size: Size,
	look: Look
): Pick<Scene, 'radius' | 'marks' | 'labels' | 'rules'> {
	const { value } = data.refund;
	const { words, beside, gap, heap } = bestPlan(data, size);
	const across = words.width + gap + heap;
	const down = words.height + gap + heap;
	// Above the heap, the words start at its left edge where there is room.
	const edge = Math.min((size.width - words.width) / 2, (size.width - heap) / 2);
	const at = beside
		? { x: (size.width - across) / 2, y: (size.height - words.height) / 2 }
		: { x: edge, y: (size.height - down) / 2 };
	const middle = beside
		? { x: (size.width + across - heap) / 2, y: size.height / 2 }
		: { x: size.width / 2, y: (size.height + down - heap) / 2 };
	const { scale, radius } = fitSunflower(value, heap, LARGEST);
	return {
		radius,
		marks: Array.from({ length: value }, (_, i) => ({
			key: `million-${i + 1}`,
			...seed(i, scale, middle),
			look,
			group: 'The refund'
		})),
		labels: move(words.labels, at),
		rules: []
	};
}

/** Of the words beside the heap and above it, in one column or two, the best to look at and read. */
function bestPlan(data: Money, size: Size): Plan {
	const inner = { width: size.width - 2 * margin(size), height: size.height - 2 * margin(size) };
	const plans: Plan[] = [];
	for (let note = noteSize(size); note >= SMALLEST_TEXT; note--) {
		for (const share of SHARES) {
			const width = Math.min(inner.width * share, WIDEST * note);
			const words = howWords(data, { width, height: inner.height, note, columns: 1 });
			const gap = note * 1.6;
			const room = { width: inner.width - words.width - gap, height: inner.height };
			if (words.height <= inner.height)
				plans.push({ words, beside: true, gap, heap: heapIn(data, room) });
		}
		for (const columns of [1, 2]) {
			const width = Math.min(inner.width, WIDEST * note * columns);
			const words = howWords(data, { width, height: inner.height, note, columns });
			const gap = note * 1.2;
			const room = { width: inner.width, height: inner.height - words.height - gap };
			plans.push({ words, beside: false, gap, heap: heapIn(data, room) });
		}
	}
	return plans.reduce((best, plan) => (worth(plan) > worth(best) ? plan : best));
}

/** A large heap, large text, and columns that are not too narrow. */
function worth({ heap, words: { note, column } }: Plan): number {
	return heap * note * Math.min(1, column / (NARROWEST * note));
}

function heapIn({ refund: { value } }: Money, { width, height }: Size): number {
	return fitSunflower(value, Math.max(0, Math.min(width, height)), LARGEST).width;
}

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
	const after = x + textWidth(number, size, 'numeral') + GAP * size;
	const small = Math.max(SMALLEST_UNIT, UNIT * size);
	return [
		label(`${key}-numeral`, number, { x, y, size, kind: 'numeral' }),
		label(`${key}-unit`, unit, { x: after, y, size: small, kind: 'strong' })
	];
}

/** A text starts this far after its number, in em. */
const INDENT = 1.3;
/** Between two columns, in em. */
const GUTTER = 2;
const LARGEST_NUMERAL = 150;

/** Labels from 0, 0 and the room they take, in px; the size of the text and its column, in px. */
interface HowWords extends Size {
	labels: Label[];
	note: number;
	column: number;
}

/**
 * The refund’s sum, and under it how it was stolen in short numbered texts, in a box of `width` × `height` px,
 * the texts below one another or side by side.
 */
function howWords(
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
		const at = { y: top + 0.78 * note, size: note };
		labels.push(
			label(`how-${i + 1}-number`, String(i + 1), { ...at, x, kind: 'strong' }),
			label(`how-${i + 1}`, lines, { ...at, x: x + INDENT * note })
		);
		const longest = linesWidth(lines, note);
		widest = Math.max(widest, x + INDENT * note + longest);
		const used = (1.02 + (lines.length - 1) * LINE_HEIGHT) * note;
		bottom = Math.max(bottom, top + used);
		if (columns === 1) top += used + 0.5 * note;
	});
	return { labels, note, column, width: widest, height: bottom };
}

const TURN = Math.PI * (3 - Math.sqrt(5));
/** Distance of the two nearest seeds, in units of the spiral's own scale (found by measuring). */
const NEAREST = 1.54;
/** Share of that distance that a dot's diameter takes. */
const DENSITY = 0.9;
const RADIUS = (NEAREST * DENSITY) / 2;

/**
 * For `count` dots in a disc of `width` px, packed as seeds in a sunflower, suggesting no rows and
 * no shares: the dots' radius and the whole disc's width, in px.
 */
function fitSunflower(count: number, width: number, largest: number) {
	const reach = Math.sqrt(Math.max(0, count - 0.5));
	const scale = Math.min(width / 2 / (reach + RADIUS), largest / RADIUS);
	return { scale, radius: Math.max(2, scale * RADIUS), width: 2 * scale * (reach + RADIUS) };
}

/** Centre of the `index`-th dot from the middle of the disc, which stands at `x`, `y`; in px. */
function seed(index: number, scale: number, { x, y }: { x: number; y: number }) {
	const reach = scale * Math.sqrt(index + 0.5);
	return { x: x + reach * Math.cos(index * TURN), y: y + reach * Math.sin(index * TURN) };
}

/** The refund: a heap of dots beside its sum, with how it was stolen in short numbered texts. */
import type { Money } from './schema.ts';
import { margin, move } from '#lib/engine/layout/compose.ts';
import { fitSunflower, seed } from '#lib/engine/layout/packing.ts';
import { noteSize } from '#lib/engine/layout/text.ts';
import { howWords, type HowWords } from './words.ts';
import type { Look, Scene, Size } from '#lib/engine/scene.ts';

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

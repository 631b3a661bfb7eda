/** The dial of the chart "minutes": a round of sixty dots, and the rest in a round inside it. */
import { strongSize } from '#lib/engine/layout/compose.ts';
import { LINE_HEIGHT, textWidth, wrap, label } from '#lib/engine/layout/text.ts';
import type { Label, Tone } from '#lib/engine/scene.ts';

/** Dots in one round: the minutes of an hour. */
export const HOUR = 60;
/** Farthest that two dots of the outer round are apart, in px. */
const WIDEST_PITCH = 42;
/** Largest size of the number, in px. */
const LARGEST = 260;

interface Point {
	x: number;
	y: number;
}

export interface Dial {
	/** Radius of each dot, in px. */
	radius: number;
	/** Width of the whole dial, in px. */
	across: number;
	/** Radius of the empty disc in its middle, in px. */
	free: number;
	/** The dots’ centres, in px from the middle of the dial. */
	places: Point[];
}

/** A dial of `total` dots that takes `room` px across. */
export function dial(total: number, room: number): Dial {
	const pitch = Math.min(room / (HOUR / Math.PI + 0.8), WIDEST_PITCH);
	const reach = (pitch * HOUR) / (2 * Math.PI);
	const radius = Math.max(2, pitch * 0.36);
	const inward = pitch * 1.15;
	return {
		radius,
		across: 2 * (reach + radius),
		free: reach - (Math.ceil(total / HOUR) - 1) * inward - radius,
		places: Array.from({ length: total }, (_, i) => {
			const angle = ((i + 0.5) / HOUR) * 2 * Math.PI;
			const far = reach - Math.floor(i / HOUR) * inward;
			return { x: far * Math.sin(angle), y: -far * Math.cos(angle) };
		})
	};
}

interface Words {
	numeral: string;
	strong: string;
	note?: string;
	tone: Tone;
}

/**
 * The number with its words under it, around the middle of a disc of `free` px radius; the number
 * alone where the words do not fit. `size`: of the note, in px.
 */
export function inside(
	{ numeral, strong, note, tone }: Words,
	free: number,
	size: number
): Label[] {
	const large = Math.min(free * 0.95, LARGEST);
	const high = 0.76 * large;
	const common = { x: 0, anchor: 'middle' } as const;
	const look = { ...common, y: high / 2, size: large, kind: 'numeral', tone } as const;
	const digits = label('numeral', numeral, look);
	const words: Label[] = [];
	let y = high + 0.9 * size;
	const add = (key: string, text: string, kind: 'strong' | 'note', px: number) => {
		const lines = wrap(text, free * 1.55, px, kind);
		words.push(label(key, lines, { ...common, y: y + 0.91 * px, size: px, kind }));
		y += lines.length * LINE_HEIGHT * px;
	};
	add('heading', strong, 'strong', strongSize(size));
	if (note) add('note', note, 'note', size);
	const widths = words.flatMap(({ lines, size: px, kind }) =>
		lines.map((line) => textWidth(line, px, kind))
	);
	// The lower corners of the words have to be inside the disc.
	if (Math.hypot(Math.max(...widths) / 2, y / 2) > free) return [digits];
	return [{ ...digits, y: high }, ...words].map((one) => ({ ...one, y: one.y - y / 2 }));
}

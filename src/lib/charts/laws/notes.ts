/** What is written beside the dots of "laws": which ones bar entry only, and what is said of effects. */
import { move } from '#lib/engine/layout/compose.ts';
import type { Laws } from './schema.ts';
import type { Frame } from './layout.ts';
import type { Label } from '#lib/engine/scene.ts';
import { LINE_HEIGHT, textWidth, wrap } from '#lib/engine/layout/text.ts';

/** To the right of each law that, as far as we could find, only bars entry. */
export function entryNotes({ rows, radius, note }: Frame): Label[] {
	const all = rows.flatMap((row) => row.laws);
	return all
		.filter(({ law }) => law.entryOnly)
		.map(({ law, x, y }): Label => ({
			key: `entry-${law.id}`,
			lines: ['entry only'],
			x: x + radius + 0.5 * note,
			y: y + 0.36 * note,
			anchor: 'start',
			size: note,
			kind: 'note',
			tone: 'faint'
		}));
}

const QUESTION = 'Does it work?';

/** How the answers are set: beside the rows' names or in their place, and under the question or not. */
interface Way {
	names: boolean;
	question: boolean;
}

const WAYS: Way[] = [
	{ names: true, question: true },
	{ names: false, question: true },
	{ names: false, question: false }
];

/**
 * The answers to the question whether it works, each with who gives it, in the corner below the
 * first rows; and whether the rows' names have room beside them.
 */
export function effectNotes(
	effects: Laws['effects'],
	frame: Frame
): { labels: Label[]; names: boolean } {
	for (const way of WAYS)
		for (let size = frame.note; size >= 11; size--)
			for (let k = 2; k < frame.rows.length; k++) {
				const labels = setInCorner(effects, frame, k, size, way);
				if (labels) return { labels, names: way.names };
			}
	return { labels: [], names: true };
}

/** The answers below each other, left of the last `k` rows; null where they do not fit. */
function setInCorner(
	effects: Laws['effects'],
	{ rows, edges, pitch, radius }: Frame,
	k: number,
	size: number,
	{ names, question }: Way
): Label[] | null {
	const last = rows.slice(-k);
	const right = Math.min(
		...last.map((row) => (names ? row.left : Math.min(...row.laws.map(({ x }) => x)) - radius))
	);
	const width = Math.min(size * 30, right - edges[0] - size);
	const bottom = last[last.length - 1].y + pitch / 2;
	const labels: Label[] = [];
	let y = 0;
	let widest = 0;
	const set = (key: string, text: string, kind: 'strong' | 'note', large = size) => {
		const lines = wrap(text, width, large, kind);
		widest = Math.max(widest, ...lines.map((line) => textWidth(line, large, kind)));
		const tone = kind === 'note' ? 'faint' : 'ink';
		const common = { x: edges[0], anchor: 'start', size: large, tone } as const;
		labels.push({ ...common, key, lines, y: y + 0.78 * large, kind });
		y += lines.length * LINE_HEIGHT * large;
	};
	if (question) set('question', QUESTION, 'strong', Math.round(size * 1.25));
	effects.forEach(({ short, teller }, i) => {
		if (y > 0) y += size * 0.5;
		set(`effect-${i}`, short, 'strong');
		set(`effect-${i}-teller`, teller, 'note');
	});
	// Beside names, the corner is wide enough only where no answer needs a second line.
	const broken = labels.some(({ key, lines }) => /^effect-\d+$/.test(key) && lines.length > 1);
	if (widest > width || y > k * pitch || (names && broken)) return null;
	return move(labels, { y: bottom - y });
}

/** The doctors charged, each with what came of it: set one under another, in words and marks. */
import type { Impunity } from './schema.ts';
import { readWhen } from '#lib/content/dates.ts';
import { balance, LINE_HEIGHT, textWidth, label } from '#lib/engine/layout/text.ts';
import type { Label } from '#lib/engine/scene.ts';

type Doctor = Impunity['doctors'][number];

/** What came of the charges, as the picture and its words have it. */
export const OUTCOMES: Record<Doctor['outcome'], string> = {
	dropped: 'case dropped',
	acquitted: 'acquitted'
};

/** Words set one under another, in px. */
interface Words {
	labels: Label[];
	height: number;
}

/** How much is said of each doctor: outcome and date in one line (0), in two (1), or in full (2). */
export type Detail = 0 | 1 | 2;

interface Block {
	key: string;
	text: string;
	kind: 'strong' | 'note';
	size: number;
}

/** Sets blocks of words one under another from `x`, `y`, wrapped to `width`; all in px. */
export function setWords(
	blocks: Block[],
	{ x, y, width }: { x: number; y: number; width: number }
): Words {
	const labels: Label[] = [];
	let top = y;
	for (const { key, text, kind, size } of blocks) {
		const lines = balance(text, width, size, kind);
		labels.push(label(key, lines, { x, y: top + 0.85 * size, size, kind }));
		top += lines.length * LINE_HEIGHT * size;
	}
	return { labels, height: top - y };
}

/** The doctors, one under another, each with the words to its right. */
export function setDoctors(
	doctors: Doctor[],
	detail: Detail,
	at: { x: number; y: number; width: number; radius: number; note: number }
): Words & { dots: { x: number; y: number }[] } {
	const { x, y, width, radius, note } = at;
	const indent = 2 * radius + note * 0.6;
	const labels: Label[] = [];
	const dots: { x: number; y: number }[] = [];
	let top = y;
	doctors.forEach(({ id, outcome, date, text }, i) => {
		if (i > 0) top += note * (detail === 0 ? 0.3 : 0.9);
		const when = readWhen(date);
		const outcomeWords = OUTCOMES[outcome];
		const rest = detail === 2 ? `${when}. ${text}` : when;
		const said: Block[] =
			detail === 0
				? [{ key: id, text: `${outcomeWords}, ${when}`, kind: 'note', size: note }]
				: [
						{ key: id, text: outcomeWords, kind: 'strong', size: note },
						{ key: `${id}-when`, text: rest, kind: 'note', size: note }
					];
		// The first line is level with the middle of the dot.
		const down = Math.max(0, radius - note * 0.6);
		const words = setWords(said, { x: x + indent, y: top + down, width: width - indent });
		labels.push(...words.labels);
		dots.push({ x: x + radius, y: top + Math.max(radius, note * 0.6) });
		top += Math.max(2 * radius, down + words.height);
	});
	return { labels, dots, height: top - y };
}

/** Whether no line goes beyond `right`, in px. */
export const fits = ({ labels }: Words, right: number): boolean =>
	labels.every(({ lines, x, size, kind }) =>
		lines.every((line) => x + textWidth(line, size, kind) <= right + 0.01)
	);

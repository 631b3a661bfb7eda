/** A picture of one dot, with its words beneath it: where a chapter begins or comes to a point. */
import { margin, stack, type Heading } from './compose.ts';
import type { Label, Mark, Size } from '#lib/engine/scene.ts';
import { move } from './move.ts';
import { noteSize } from './type.ts';

/** One mark in the middle of the box, its radius (px), and the labels under it. */
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

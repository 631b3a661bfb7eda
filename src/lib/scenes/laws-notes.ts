/** What is written into the empty corners of "laws". */
import { readWhen } from '$lib/data/dates';
import type { Laws } from '$lib/data/schema/laws';
import type { Frame } from './laws-layout';
import type { Label } from './scene';
import { LINE_HEIGHT, textWidth, wrap } from './layout/text';

/** The first law's date and name, to the right of its dot. */
export function firstNote({ rows, radius, note, edges }: Frame): Label[] {
	const [{ law, x, y }] = rows[0].laws;
	const at = x + radius + note * 0.6;
	const common = { x: at, anchor: 'start', size: note, tone: 'ink' } as const;
	const name = wrap(law.name, Math.min(edges[1] - at, note * 22), note);
	return [
		{
			...common,
			key: 'first-date',
			lines: [readWhen(law.date)],
			y: y + 0.36 * note,
			kind: 'strong'
		},
		{ ...common, key: 'first-name', lines: name, y: y + 0.36 * note + 1.3 * note, kind: 'note' }
	];
}

/**
 * What is named as under way with no law found, in the corner under the names of the first rows:
 * in full where it fits, or the names alone.
 */
export function unprovenNote(unproven: Laws['unproven'], frame: Frame): Label[] {
	const full = unproven.map((u) => ({ key: u.jurisdiction, head: u.jurisdiction, text: u.text }));
	const names = unproven.map((u) => u.jurisdiction).join(', ');
	const short = [{ key: 'unproven', head: 'No law found', text: names }];
	for (const parts of [full, short])
		for (let size = frame.note; size >= 11; size--)
			for (let k = 2; k < frame.rows.length; k++) {
				const labels = setInCorner(parts, frame, k, size);
				if (labels) return labels;
			}
	return [];
}

/** The parts under one another, left of the last `k` rows' names; null where they do not fit. */
function setInCorner(
	parts: { key: string; head: string; text: string }[],
	{ rows, edges, pitch }: Frame,
	k: number,
	size: number
): Label[] | null {
	const last = rows.slice(-k);
	const width = Math.min(size * 26, Math.min(...last.map((row) => row.left)) - edges[0] - size);
	const bottom = last[last.length - 1].y + pitch / 2;
	const labels: Label[] = [];
	let y = 0;
	for (const { key, head, text } of parts) {
		const lines = wrap(text, width, size);
		const widest = Math.max(
			textWidth(head, size, 'strong'),
			...lines.map((l) => textWidth(l, size))
		);
		if (widest > width) return null;
		const common = { x: edges[0], anchor: 'start', size, tone: 'ink' } as const;
		labels.push({ ...common, key: `unproven-${key}`, lines: [head], y: y + size, kind: 'strong' });
		labels.push({
			...common,
			key: `unproven-${key}-text`,
			lines,
			y: y + 2.25 * size,
			kind: 'note'
		});
		y += (1 + lines.length) * LINE_HEIGHT * size + size * 0.6;
	}
	const height = y - size * 0.4;
	if (height > k * pitch) return null;
	return labels.map((label) => ({ ...label, y: label.y + bottom - height }));
}

/** What stands round the dots of "aftermath": its two sides, their names, and what is not exact. */
import type { Aftermath } from '$lib/data/schema/aftermath';
import type { Label, Rule, Size, Tone } from './scene';
import { textWidth } from './layout/text';
import { span } from './layout/when';

type Event = Aftermath['events'][number];
type Side = Event['side'];

/** The sides, from left to right. */
export const SIDES: readonly Side[] = ['accountability', 'retaliation'];
export const NAMES: Record<Side, string> = {
	accountability: 'Accountability',
	retaliation: 'Retaliation'
};
export const TONES: Record<Side, Tone> = { accountability: 'evidence', retaliation: 'harm' };

/** For a date known to the month or year only: how far it may be elsewhere, as a dashed bracket. */
export function doubt(
	event: Event,
	{ x, y }: { x: number; y: number },
	scale: (date: Date) => number,
	radius: number,
	tone: Tone
): Rule | null {
	const { start, end, exact } = span(event.date);
	const [from, to] = [scale(start), scale(end)];
	if (exact || to - from < 2 * radius + 4) return null;
	const d =
		`M${x - 3},${from}h6M${x},${from}V${y - radius}` + `M${x},${y + radius}V${to}M${x - 3},${to}h6`;
	return { key: `doubt-${event.id}`, d, style: 'dashed', tone };
}

/**
 * Where the two tracks stand (px): in the middle, unless the words spoken of (`room`) need more than
 * half; where there is too little for both, each side gets its share.
 */
export function placeTracks(
	{ width }: Size,
	m: number,
	spine: number,
	[left, right]: { dots: number; room: number }[]
): { left: number; right: number } {
	const free = width - 2 * m - spine - left.dots - right.dots;
	const even = (free + right.dots - left.dots) / 2;
	const both = left.room + right.room;
	const words =
		both > free
			? (free * left.room) / both
			: Math.max(left.room, Math.min(even, free - right.room));
	const track = m + left.dots + words;
	return { left: track, right: track + spine };
}

/** The sides' names over their tracks, or both at the box's edges where one has no room there. */
export function sideNames(
	{ width }: Size,
	m: number,
	size: number,
	tracks: { left: number; right: number }
): Label[] {
	const wide = SIDES.map((side) => textWidth(NAMES[side], size, 'strong'));
	const inside = wide[0] <= tracks.left - m && wide[1] <= width - m - tracks.right;
	const [left, right] = inside ? [tracks.left, tracks.right] : [m, width - m];
	return SIDES.map((side, i) => ({
		key: `side-${side}`,
		lines: [NAMES[side]],
		x: i === 0 ? left : right,
		y: m + 0.8 * size,
		anchor: (i === 0) === inside ? 'end' : 'start',
		size,
		kind: 'strong',
		tone: TONES[side]
	}));
}

/** Says under the scale that part of it is drawn larger. */
export function closeUpNote({ width, height }: Size, note: number, m: number): Label {
	return {
		key: 'close-up',
		lines: ['November and December drawn larger'],
		x: width / 2,
		y: height - m - 0.25 * note,
		anchor: 'middle',
		size: note,
		kind: 'note',
		tone: 'ink'
	};
}

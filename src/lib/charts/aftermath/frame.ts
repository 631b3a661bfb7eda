/** What stands round the dots of "aftermath": its sides, their names, and what is not exact. */
import type { Aftermath } from './schema.ts';
import { inLines } from './labels.ts';
import type { Label, Rule, Size, Tone } from '#lib/engine/scene.ts';
import { LINE_HEIGHT, label, linesWidth } from '#lib/engine/layout/text.ts';
import { span } from '#lib/content/span.ts';

type Event = Aftermath['events'][number];
type Side = Event['side'];
/** A side with a track: an event on neither is between them. */
type Tracked = Exclude<Side, 'neither'>;

/** The sides that have a track, from left to right. */
export const TRACKED: readonly Tracked[] = ['accountability', 'critics'];
export const NAMES: Record<Side, string> = {
	accountability: 'Seeking accountability',
	critics: 'What critics call retaliation or impunity',
	neither: 'On neither side'
};
export const TONES: Record<Side, Tone> = {
	accountability: 'evidence',
	critics: 'harm',
	neither: 'ink'
};

/** For a date known to the month or year only: the stretch it may be in, as a dashed bracket. */
export function uncertainty(
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
	return { key: `uncertainty-${event.id}`, d, style: 'dashed', tone };
}

/**
 * Where the two tracks are (px): in the middle, unless the words to be shown (`room`) need more than
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

/** The sides' names in lines, and their size and height in px. */
export interface SideNames {
	lines: string[][];
	size: number;
	height: number;
}

/** Least distance between the two names, in px. */
const APART = 10;

/** The names in as few lines as a box of `width` px allows, at `largest` px or a little less. */
export function fitSideNames(width: number, largest: number): SideNames {
	const sizes = Array.from({ length: largest - 10 }, (_, i) => largest - i);
	const ways = [
		{ size: largest, counts: [1, 2] },
		...sizes.filter((size) => size >= 12).map((size) => ({ size, counts: [2, 2] })),
		...sizes.map((size) => ({ size, counts: [2, 3] }))
	];
	const set = ({ size, counts }: (typeof ways)[number]) => ({
		size,
		lines: TRACKED.map((side, i) => inLines(NAMES[side], counts[i], size, 'strong'))
	});
	const fits = ({ size, lines }: ReturnType<typeof set>) =>
		lines.reduce((sum, name) => sum + linesWidth(name, size, 'strong'), APART) <= width;
	const { size, lines } = ways.map(set).find(fits) ?? set(ways[ways.length - 1]);
	const most = Math.max(...lines.map((name) => name.length));
	return { size, lines, height: (1.02 + (most - 1) * LINE_HEIGHT) * size };
}

/** Each side's name over its track, or at the box's edge where it has no room there. */
export function placeSideNames(
	{ width }: Size,
	m: number,
	{ lines, size, height }: SideNames,
	tracks: { left: number; right: number }
): Label[] {
	const [wide, other] = lines.map((name) => linesWidth(name, size, 'strong'));
	const left = Math.max(m + wide, tracks.left);
	const right = Math.min(width - m - other, tracks.right);
	const apart = left + APART <= right;
	return TRACKED.map((side, i) => ({
		key: `side-${side}`,
		lines: lines[i],
		x: i === 0 ? (apart ? left : m) : apart ? right : width - m,
		// The last lines of both are on one line.
		y: m + height - (0.24 + (lines[i].length - 1) * LINE_HEIGHT) * size,
		anchor: (i === 0) === apart ? 'end' : 'start',
		size,
		kind: 'strong',
		tone: TONES[side]
	}));
}

/** Says under the scale that part of it is enlarged. */
export function closeUpNote({ width, height }: Size, note: number, m: number): Label {
	const at = { x: width / 2, y: height - m - 0.25 * note, anchor: 'middle', size: note } as const;
	return label('close-up', 'November and December enlarged', at);
}

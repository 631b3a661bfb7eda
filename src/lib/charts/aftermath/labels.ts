/** The words beside the dots of "aftermath", kept apart, each with a line to its dot. */
import { dodge } from '#lib/engine/layout/dodge.ts';
import type { Label, Rule, Tone } from '#lib/engine/scene.ts';
import { LINE_HEIGHT, textWidth, wrap, label, linesWidth } from '#lib/engine/layout/text.ts';

/** An event's dot on one side, and what may be written beside it. */
export interface Spot {
	key: string;
	x: number;
	y: number;
	text: string;
	/** The date, shown where there is room for it. */
	date: string;
	spoken: boolean;
	tone: Tone;
}

/** One side of the axis: where its words begin, in px, and which way they run. */
export interface SideBox {
	/** -1: to the left of the axis; 1: to the right. */
	way: -1 | 1;
	/** Where the dots end; the words begin a little further out. */
	out: number;
	/** Room for the words from there on. */
	width: number;
	top: number;
	bottom: number;
	radius: number;
	/** Room between the dots and the words, for the lines that join them. */
	lead: number;
}

const APART = 4;

/** One way to set the words: their size in px, with dates or without. */
export interface Setting {
	size: number;
	dated: boolean;
	/** Whether only the events that the step is about have words. */
	only: boolean;
}

/**
 * The ways to set the words, the best first: all events with their dates, or only those that the
 * step is about (`only`), with their dates or without.
 */
export function settings(largest: number, only: boolean): Setting[] {
	const sizes = Array.from({ length: largest - 10 }, (_, i) => largest - i);
	const all = (dated: boolean, spoken: boolean) =>
		sizes.map((size) => ({ size, dated, only: spoken }));
	return [
		...(only ? [] : all(true, false).slice(0, 2)),
		...all(true, true).slice(0, 2),
		...all(false, true)
	];
}

/** Words and their lines to the dots. */
interface Beside {
	labels: Label[];
	rules: Rule[];
}

/** The words of both sides, set alike; null where they do not fit. */
export function besideDots(
	sides: { spots: Spot[]; box: SideBox }[],
	setting: Setting
): Beside | null {
	const set = sides.map(({ spots, box }) => setSide(spots, box, setting));
	return set.every((side) => side !== null)
		? { labels: set.flatMap((side) => side.labels), rules: set.flatMap((side) => side.rules) }
		: null;
}

/**
 * The words of an event on neither side, in the middle above its dot: what they take, and the labels
 * for a dot at `x`, `y`; all in px.
 */
export function aboveDot(
	{ key, text, date, tone }: Pick<Spot, 'key' | 'text' | 'date' | 'tone'>,
	{ size, dated }: Setting
) {
	const kind = dated ? 'strong' : 'note';
	const lines = inLines(text, 2, size, kind);
	const width = Math.max(
		linesWidth(lines, size, kind),
		dated ? textWidth(date, dateSize(size)) : 0
	);
	const dateHeight = dated ? dateSize(size) * LINE_HEIGHT : 0;
	const height = (1.02 + (lines.length - 1) * LINE_HEIGHT) * size + dateHeight;
	const labelsAt = (x: number, bottom: number): Label[] => {
		const common = { x, anchor: 'middle', tone } as const;
		const y = bottom - height + 0.78 * size;
		const words = label(`${key}-text`, lines, { ...common, y, size, kind });
		const below = y + (lines.length - 1) * LINE_HEIGHT * size + 1.2 * size;
		const when = label(`${key}-date`, date, { ...common, y: below, size: dateSize(size) });
		return dated ? [words, when] : [words];
	};
	return { width, height, labelsAt };
}

/** One side's words in one way; null where they do not fit. */
function setSide(spots: Spot[], box: SideBox, setting: Setting): Beside | null {
	const shown = setting.only ? spots.filter((s) => s.spoken) : spots;
	const words = shown.map((spot) => linesOf(spot, box, setting));
	if (words.some((w) => w.wide > box.width - box.lead)) return null;
	const standing = words.map((w, i) => ({ at: shown[i].y, length: w.height }));
	const middles = dodge(standing, box.top, box.bottom);
	return middles && draw(shown, words, middles, box, spots, setting);
}

/** Text in at most `count` lines, the longest of them as short as can be. */
export function inLines(text: string, count: number, size: number, kind: Label['kind']): string[] {
	let width = textWidth(text, size, kind) / count;
	let lines = wrap(text, width, size, kind);
	while (lines.length > count) lines = wrap(text, (width += size / 4), size, kind);
	return lines;
}

/** A date is set a little smaller than the words over it, in px. */
const dateSize = (size: number): number => Math.max(11, size - 1);

interface Words {
	text: string[];
	wide: number;
	height: number;
}

function linesOf({ text, date }: Spot, { width, lead }: SideBox, { size, dated }: Setting): Words {
	const kind = dated ? 'strong' : 'note';
	const lines = wrap(text, width - lead, size, kind);
	const wide = Math.max(linesWidth(lines, size, kind), dated ? textWidth(date, dateSize(size)) : 0);
	const height =
		lines.length * size * LINE_HEIGHT + (dated ? dateSize(size) * LINE_HEIGHT : 0) + APART;
	return { text: lines, wide, height };
}

function draw(
	shown: Spot[],
	words: Words[],
	middles: number[],
	box: SideBox,
	spots: Spot[],
	{ size, dated }: Setting
): Beside {
	const labels: Label[] = [];
	const rules: Rule[] = [];
	const x = box.out + box.way * box.lead;
	shown.forEach((spot, i) => {
		const { text, height } = words[i];
		const y = middles[i] - (height - APART) / 2 + 0.97 * size;
		const common = { x, anchor: box.way < 0 ? 'end' : 'start', tone: spot.tone } as const;
		const kind = dated ? 'strong' : 'note';
		const lines = inLines(spot.text, text.length, size, kind);
		labels.push(label(`${spot.key}-text`, lines, { ...common, y, size, kind }));
		const below = y + (text.length - 1) * LINE_HEIGHT * size + 1.2 * size;
		const at = { ...common, y: below, size: dateSize(size) };
		if (dated) labels.push(label(`${spot.key}-date`, spot.date, at));
		const d = leader(spot, { x: x - box.way * 4, y: middles[i] }, box, spots);
		rules.push({ key: `${spot.key}-leader`, d, style: 'solid', tone: 'faint' });
	});
	return { labels, rules };
}

/** From a dot outwards, past the dots in its way, and then to its words. */
function leader(spot: Spot, to: { x: number; y: number }, box: SideBox, spots: Spot[]): string {
	const { radius: r, way, out } = box;
	const before = spots.filter((s) => way * (s.x - spot.x) > 0 && Math.abs(s.y - spot.y) < r + 1.5);
	if (before.length === 0) return `M${spot.x + way * (r + 1)},${spot.y}H${out}L${to.x},${to.y}`;
	const up = to.y < spot.y;
	const ys = before.map((s) => s.y);
	const clear = r + 2.5 + (before.length - 1) * 3;
	const past = up ? Math.min(...ys, spot.y) - clear : Math.max(...ys, spot.y) + clear;
	return `M${spot.x},${spot.y + (up ? -1 : 1) * (r + 1)}V${past}H${out}L${to.x},${to.y}`;
}

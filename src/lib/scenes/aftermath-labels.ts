/** The words beside the dots of "aftermath", kept apart, each with a line to its dot. */
import { dodge } from './layout/dodge';
import type { Label, Rule, Tone } from './scene';
import { LINE_HEIGHT, textWidth, wrap } from './layout/text';

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

interface Try {
	size: number;
	dated: boolean;
	only: boolean;
}

/**
 * The words of both sides, set alike and at the largest size that fits: all events with their
 * dates, or only those spoken of (`only`), with their dates or without. Where not even these fit,
 * there are none (each dot still tells its own).
 */
export function besideDots(
	sides: { spots: Spot[]; box: SideBox }[],
	largest: number,
	only: boolean
): { labels: Label[]; rules: Rule[] } {
	for (const attempt of tries(largest).filter((t) => t.only || !only)) {
		const set = sides.map(({ spots, box }) => setSide(spots, box, attempt));
		if (set.every((side) => side !== null))
			return {
				labels: set.flatMap((side) => side.labels),
				rules: set.flatMap((side) => side.rules)
			};
	}
	return { labels: [], rules: [] };
}

/** One side's words in one way; null where they do not fit. */
function setSide(
	spots: Spot[],
	box: SideBox,
	attempt: Try
): { labels: Label[]; rules: Rule[] } | null {
	const shown = attempt.only ? spots.filter((s) => s.spoken) : spots;
	const words = shown.map((spot) => linesOf(spot, box, attempt));
	if (words.some((w) => w.wide > box.width - box.lead)) return null;
	const standing = words.map((w, i) => ({ at: shown[i].y, length: w.height }));
	const middles = dodge(standing, box.top, box.bottom);
	return middles && draw(shown, words, middles, box, spots, attempt);
}

function tries(largest: number): Try[] {
	const sizes = Array.from({ length: largest - 10 }, (_, i) => largest - i);
	const all = (dated: boolean, only: boolean) => sizes.map((size) => ({ size, dated, only }));
	return [...all(true, false).slice(0, 2), ...all(true, true).slice(0, 2), ...all(false, true)];
}

/** A date is set a little smaller than the words over it, in px. */
const dateSize = (size: number): number => Math.max(11, size - 1);

interface Words {
	text: string[];
	wide: number;
	height: number;
}

function linesOf({ text, date }: Spot, { width, lead }: SideBox, { size, dated }: Try): Words {
	const kind = dated ? 'strong' : 'note';
	const lines = wrap(text, width - lead, size, kind);
	const wide = Math.max(
		...lines.map((line) => textWidth(line, size, kind)),
		dated ? textWidth(date, dateSize(size)) : 0
	);
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
	{ size, dated }: Try
): { labels: Label[]; rules: Rule[] } {
	const labels: Label[] = [];
	const rules: Rule[] = [];
	const x = box.out + box.way * box.lead;
	shown.forEach((spot, i) => {
		const { text, height } = words[i];
		const y = middles[i] - (height - APART) / 2 + 0.97 * size;
		const common = { x, anchor: box.way < 0 ? 'end' : 'start', tone: spot.tone } as const;
		const kind = dated ? 'strong' : 'note';
		labels.push({ ...common, key: `${spot.key}-text`, lines: text, y, size, kind });
		if (dated)
			labels.push({
				...common,
				key: `${spot.key}-date`,
				lines: [spot.date],
				y: y + (text.length - 1) * LINE_HEIGHT * size + 1.2 * size,
				size: dateSize(size),
				kind: 'note'
			});
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

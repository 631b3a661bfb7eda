/** How much room a list of dots and words takes, set in one way or another. */
import type { Size, Tone } from '#lib/engine/scene.ts';
import { LINE_HEIGHT, textWidth, wrap, linesWidth } from './text.ts';

/** A dot's words: a text, and smaller words under it where there is room. */
export interface Entry {
	key: string;
	text: string;
	sub?: string;
	/** Shorter words for where `sub` does not fit. */
	brief?: string;
	tone: Tone;
}

export interface Group {
	key: string;
	heading: string;
	tone: Tone;
	entries: Entry[];
}

/** One way to set the list: its text (px), and the radius of its dots (em). */
export interface Attempt {
	/** Whether the smaller words are shown. */
	sub: boolean;
	/** The smaller words may turn into a second line from this width on, in em. */
	subWidth: number;
	text: number;
	heads: 'side' | 'above';
	/** Entries one after another rather than in columns. */
	flow: boolean;
	em: number;
}

export interface PlacedEntry {
	entry: Entry;
	/** Left edge of the dot, in px. */
	x: number;
	sub: string[];
}

export interface Line {
	entries: PlacedEntry[];
	/** Least height, in px. */
	height: number;
}

export interface Plan extends Attempt {
	radius: number;
	margin: number;
	/** Size of the headings, in px. */
	headSize: number;
	blocks: { head: string[]; lines: Line[] }[];
	fits: boolean;
	/** Least height of it all, in px. */
	height: number;
}

/** Room between a dot and its words, and after the words, in em. */
export const GAP = 0.5;
const GUTTER = 1;
/** Entries that flow begin at one of so many places along a line. */
const TABS = 8;
/** Least room between two groups, in em. */
export const BETWEEN = 0.4;

export function measure(groups: Group[], { width, height }: Size, attempt: Attempt): Plan {
	const { sub, subWidth, text, heads, flow } = attempt;
	const gutter = GUTTER * text;
	const margin = Math.max(8, Math.min(28, width * 0.03));
	const inner = width - 2 * margin;
	const radius = text * attempt.em;
	const headSize = text + (text >= 14 ? 2 : 0);
	const heading = (g: Group) =>
		heads === 'side' ? wrap(g.heading, inner * 0.28, headSize, 'strong') : [g.heading];
	const headWidth = (g: Group) => linesWidth(heading(g), headSize, 'strong');
	const room = inner - (heads === 'side' ? Math.max(...groups.map(headWidth)) + 1.5 * gutter : 0);

	const wordsAt = 2 * radius + GAP * text;
	const entryWidth = (e: Entry) =>
		wordsAt +
		Math.max(
			textWidth(e.text, text, sub ? 'strong' : 'note'),
			sub && e.sub ? Math.min(textWidth(e.sub, text - 1), subWidth * text) : 0
		);
	const widths = new Map(groups.flatMap((g) => g.entries.map((e) => [e, entryWidth(e)] as const)));
	const widest = Math.max(...widths.values());
	const plan: Plan = { ...attempt, radius, margin, headSize, blocks: [], height: 0, fits: false };
	// Wrapping the smaller words takes longest.
	if (sub && widest > room) return plan;
	const most = Math.max(...groups.map((g) => g.entries.length));
	const columns = Math.max(1, Math.min(most, Math.floor((room + gutter) / (widest + gutter))));
	const step = (room + gutter) / columns;
	const tab = room / TABS;

	plan.blocks = groups.map((g) => {
		const lines: Line[] = [];
		let x = Infinity;
		g.entries.forEach((entry, i) => {
			const wide = widths.get(entry) ?? 0;
			if (flow ? x + wide > room : i % columns === 0) {
				lines.push({ entries: [], height: 0 });
				x = 0;
			}
			const line = lines[lines.length - 1];
			const space = Math.min(step - gutter - wordsAt, 36 * text);
			const words = sub && entry.sub ? wrap(entry.sub, space, text - 1) : [];
			line.entries.push({ entry, x: width - margin - room + x, sub: words });
			line.height = Math.max(
				line.height,
				2 * radius + text * (sub ? 0.6 : 0.3),
				wordsHeight(words, text) + (sub ? 0.35 : 0.1) * text
			);
			x += flow ? Math.ceil((wide + gutter) / tab) * tab : step;
		});
		return { head: heading(g), lines };
	});
	plan.height = plan.blocks.reduce((sum, b) => sum + blockHeight(b, plan) + BETWEEN * text, 6);
	plan.fits = widest <= room && plan.height <= height;
	return plan;
}

/** Height of an entry's words, in px: its text and the smaller words under it. */
function wordsHeight(sub: string[], text: number): number {
	return 1.1 * text + sub.length * (text - 1) * LINE_HEIGHT;
}

/** How far the dots of a line stand from its top, in px: beside the first two lines of its words. */
export function dotLine(line: Line, text: number, extra: number): number {
	const tallest = Math.max(...line.entries.map((e) => wordsHeight(e.sub, text)));
	const beside = Math.max(...line.entries.map((e) => wordsHeight(e.sub.slice(0, 1), text)));
	return (line.height + extra - tallest + beside) / 2;
}

/** Baseline of an entry's first words, in px, whose dot stands at `y`. */
export function baseline(y: number, { sub }: PlacedEntry, text: number): number {
	return y - wordsHeight(sub.slice(0, 1), text) / 2 + 0.91 * text;
}

/** Where a heading's first baseline is, in px below its group's top: on its first entry's line, or above. */
export function headBaseline(block: Plan['blocks'][number], plan: Plan, extra: number): number {
	const [first] = block.lines;
	return plan.heads === 'above'
		? 0.85 * plan.headSize
		: baseline(dotLine(first, plan.text, extra), first.entries[0], plan.text);
}

/** Height of a group, in px, with `extra` px more to each of its lines. */
export function blockHeight(block: Plan['blocks'][number], plan: Plan, extra = 0): number {
	const lines = block.lines.reduce((sum, line) => sum + line.height + extra, 0);
	const { headSize } = plan;
	const more = (block.head.length - 1) * LINE_HEIGHT * headSize;
	return plan.heads === 'above'
		? headHeight(block.head, plan) + lines
		: Math.max(lines, headBaseline(block, plan, extra) + more + 0.45 * headSize);
}

/** Height of a heading above its list, with the room under it, in px. */
export function headHeight(head: string[], { headSize }: Plan): number {
	return (head.length * LINE_HEIGHT + 0.1) * headSize;
}

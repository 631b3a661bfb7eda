/** The words beside the marks of the paper trail, kept apart, each with a line to its mark. */
import { dodge } from '#lib/engine/layout/dodge.ts';
import type { Label, Rule, Tone } from '#lib/engine/scene.ts';
import { LINE_HEIGHT, textWidth, wrap, label } from '#lib/engine/layout/text.ts';

/** Something written beside the axis, at its date. */
export interface Item {
	key: string;
	/** Centre of its mark, or its place on the axis, in px. */
	x: number;
	y: number;
	/** As "9 Aug"; empty for a remark that belongs to no date and has no line to the axis. */
	date: string;
	text: string;
	tone: Tone;
}

/** One side of the axis. */
export interface Side {
	/** -1: left of the axis; 1: right. */
	way: -1 | 1;
	items: Item[];
	/** Where its marks end, in px; the words begin `lead` px further out. */
	out: number;
	/** Width of the words, in px. */
	width: number;
}

/** What both sides share, in px: how high the words may reach, and the radius of the marks. */
export interface Room {
	lead: number;
	top: number;
	bottom: number;
	radius: number;
}

/** How the words are set. column: dates in a column · inline: date, then words · text, date: only that. */
type Way = 'column' | 'inline' | 'text' | 'date';
interface Try {
	way: Way;
	size: number;
	/** Most lines that an item may take. */
	lines: number;
}

/** The least size (px) at which the dates have their own column. */
export const ONE_LINE = 13;

/** Px between two sets of words, and between a date and its words. */
const APART = 2.5;
const GAP = 6;

/** The longest date, so that all words of a side start at one edge. */
const dateWidth = (items: Pick<Item, 'date'>[], size: number): number =>
	Math.max(...items.map(({ date }) => textWidth(date, size, 'strong'))) + GAP;

const inline = ({ date, text }: Pick<Item, 'date' | 'text'>): string =>
	date ? `${date}: ${text}` : text;

type Words = Pick<Item, 'date' | 'text'>[];

/** Px that a side's dated words take in one line each, their dates in a column. */
export function columnWidth(items: Words, size: number): number {
	const dated = items.filter(({ date }) => date);
	return 1 + dateWidth(dated, size) + Math.max(...dated.map(({ text }) => textWidth(text, size)));
}

/** Px that all of a side's words take in one row. */
export function rowWidth(items: Words, size: number): number {
	return items.reduce((sum, item) => sum + textWidth(inline(item), size), 0);
}

/**
 * The words of both sides, set alike in the first way that fits: dates in a column, in the same
 * line, or left out; in the smallest boxes the dates alone.
 */
export function besideAxis(
	sides: Side[],
	room: Room,
	largest: number
): { labels: Label[]; rules: Rule[] } {
	const sizes = Array.from({ length: largest - 10 }, (_, i) => largest - i);
	const all = (way: Way, lines: number) => sizes.map((size): Try => ({ way, size, lines }));
	const tries = [
		...all('column', 1).filter(({ size }) => size >= ONE_LINE),
		...all('inline', 3),
		...all('text', 3),
		...all('date', 1)
	];
	for (const attempt of tries) {
		const set = sides.map((side) => setSide(side, room, attempt));
		if (set.every((side) => side !== null))
			return {
				labels: set.flatMap((side) => side.labels),
				rules: set.flatMap((side) => side.rules)
			};
	}
	return { labels: [], rules: [] };
}

/** One side's words in one way; null where they do not fit. */
function setSide(side: Side, room: Room, attempt: Try): { labels: Label[]; rules: Rule[] } | null {
	const { items, width } = side;
	const { way, size } = attempt;
	const dates = way === 'column' ? dateWidth(items, size) : 0;
	const lines = items.map((item) => {
		if (way === 'date') return item.date ? [item.date] : [];
		const text = way === 'inline' ? inline(item) : item.text;
		return wrap(text, item.date ? width - dates : width, size);
	});
	const fits = lines.every((set, i) => {
		const [most, limit] = items[i].date ? [attempt.lines, width - dates] : [Infinity, width];
		return set.length <= most && set.every((line) => textWidth(line, size) <= limit);
	});
	if (!fits) return null;
	const heights = lines.map((set) => (set.length ? set.length * size * LINE_HEIGHT + APART : 0));
	const standing = items.map(({ y }, i) => ({ at: y, length: heights[i] }));
	const middles = dodge(standing, room.top, room.bottom);
	if (!middles) return null;
	const labels = items.flatMap((item, i) =>
		aboutOf(item, lines[i], middles[i] - (heights[i] - APART) / 2, { side, room, attempt, dates })
	);
	const rules = items.flatMap((item, i): Rule[] =>
		item.date
			? [
					{
						key: `${item.key}-leader`,
						d: leader(item, middles[i], side, room),
						style: 'solid',
						tone: 'faint'
					}
				]
			: []
	);
	return { labels, rules };
}

interface Setting {
	side: Side;
	room: Room;
	attempt: Try;
	/** Width of the column of dates, in px; 0 where there is none. */
	dates: number;
}

function aboutOf(item: Item, lines: string[], top: number, setting: Setting): Label[] {
	if (!lines.length) return [];
	const { side, room, attempt, dates } = setting;
	const edge = side.out + side.way * room.lead;
	const common = {
		anchor: side.way < 0 ? 'end' : 'start',
		y: top + 0.97 * attempt.size,
		size: attempt.size,
		tone: item.tone
	} as const;
	const inset = item.date ? dates : 0;
	const text = label(`${item.key}-text`, lines, { ...common, x: edge + side.way * inset });
	if (!inset) return [text];
	return [label(`${item.key}-date`, item.date, { ...common, x: edge, kind: 'strong' }), text];
}

/** From a mark outwards to its words, above any later mark that is in the way. */
function leader(item: Item, to: number, { way, items, out }: Side, { radius, lead }: Room): string {
	const end = `${out + way * (lead - 4)} ${to}`;
	const inTheWay = items.filter(
		({ x, y }) => way * (x - item.x) > radius && Math.abs(y - item.y) < radius + 1.5
	);
	if (!inTheWay.length) return `M${item.x + way * (radius + 1)} ${item.y}H${out}L${end}`;
	const past = Math.min(item.y, ...inTheWay.map(({ y }) => y)) - radius - 2.5;
	return `M${item.x} ${item.y - radius - 1}V${past}H${out}L${end}`;
}

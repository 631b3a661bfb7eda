/** The time scale of "aftermath": two tracks side by side, the years between them. */
import type { Aftermath } from '$lib/data/schema/aftermath';
import { utcMonth, utcYear } from 'd3';
import { monthName } from '$lib/data/dates';
import { linear } from './layout/linear';
import type { Label, Rule } from './scene';
import { labelBox, textWidth } from './layout/text';

/** The stretch that one step looks at closely: the month of the House vote and the one after it. */
export const CLOSE_UP: readonly [Date, Date] = [new Date('2012-11-01'), new Date('2013-01-01')];

/** Shares of the height before and after the close-up, which has the rest. */
const BEFORE = 0.24;
const AFTER = 0.12;

export type TimeScale = ReturnType<typeof linear>;

/** Time to px between `top` and `bottom`; in a close-up, two months of it are drawn larger. */
export function timeScale(
	{ from, to }: Pick<Aftermath, 'from' | 'to'>,
	[top, bottom]: [number, number],
	closeUp: boolean
): TimeScale {
	const ends = [Date.UTC(from, 0), Date.UTC(to + 1, 0)];
	const height = bottom - top;
	return closeUp
		? linear(
				[ends[0], ...CLOSE_UP, ends[1]],
				[top, top + BEFORE * height, bottom - AFTER * height, bottom]
			)
		: linear(ends, [top, bottom]);
}

/** A band of the scale with its name: a year, or a month of the close-up. */
interface Band {
	start: Date;
	end: Date;
	lines: string[];
}

function bands({ from, to }: Pick<Aftermath, 'from' | 'to'>, closeUp: boolean): Band[] {
	const years = utcYear.range(new Date(Date.UTC(from, 0)), new Date(Date.UTC(to + 1, 0)));
	const all = years.map((start) => ({
		start,
		end: utcYear.offset(start, 1),
		lines: [String(start.getUTCFullYear())]
	}));
	if (!closeUp) return all;
	const months = utcMonth.range(...CLOSE_UP).map((start) => ({
		start,
		end: utcMonth.offset(start, 1),
		lines: [monthName(start.getUTCMonth() + 1).slice(0, 3), String(start.getUTCFullYear())]
	}));
	const cut = all.map((b) =>
		b.end.getTime() === CLOSE_UP[1].getTime() ? { ...b, end: CLOSE_UP[0] } : b
	);
	return [...cut, ...months].sort((a, b) => a.start.getTime() - b.start.getTime());
}

/** Width that the years take between the tracks' dots, in px. */
export function spineWidth(size: number, radius: number): number {
	return textWidth('2008', size, 'axis') + 2 * radius + 4;
}

/**
 * The tracks at `left` and `right` px, a rung at the start of each band, and the names of as many
 * bands as have room: the first and the last always.
 */
export function drawAxis(
	data: Pick<Aftermath, 'from' | 'to'>,
	scale: TimeScale,
	{ left, right, size, closeUp }: { left: number; right: number; size: number; closeUp: boolean }
): { labels: Label[]; rules: Rule[] } {
	const all = bands(data, closeUp);
	const top = scale(all[0].start);
	const bottom = scale(all[all.length - 1].end);
	const track = `M${left},${top}V${bottom}M${right},${top}V${bottom}`;
	const placed = all.map((band): Label & { room: number } => {
		const middle = (scale(band.start) + scale(band.end)) / 2;
		const rest = ((band.lines.length - 1) * 1.25 * size) / 2;
		return {
			key: `axis-${band.start.toISOString().slice(0, 7)}`,
			lines: band.lines,
			x: (left + right) / 2,
			y: middle - rest + 0.36 * size,
			anchor: 'middle',
			size,
			kind: 'axis',
			tone: 'ink',
			room: scale(band.end) - scale(band.start)
		};
	});
	const tall = (l: Label) => (l.lines.length - 1) * 1.25 * l.size + 1.1 * l.size;
	const first = { ...placed[0], y: Math.max(placed[0].y, top + 1.05 * size) };
	const end = placed[placed.length - 1];
	const last = { ...end, y: Math.min(end.y, bottom - 0.3 * size) };
	const between = placed.slice(1, -1).filter((l) => l.room >= tall(l));
	const labels = [first, ...between, last].map(({ room: _, ...label }) => label);
	// No rung goes through a name: where the scale is pressed together, some are left out.
	const boxes = labels.map(labelBox);
	const rungs = [...all.map((band) => band.start), all[all.length - 1].end]
		.map(scale)
		.filter((y, i) => i % all.length === 0 || !boxes.some((box) => box.y0 < y && y < box.y1))
		.map((y) => `M${left},${y}H${right}`)
		.join('');
	return {
		labels,
		rules: [{ key: 'axis', d: track + rungs, style: 'solid', tone: 'faint' }]
	};
}

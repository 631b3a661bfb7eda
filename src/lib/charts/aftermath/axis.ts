/** The time scale of "aftermath": two tracks side by side, the years between them. */
import { utcMonth, utcYear } from '#lib/content/span.ts';
import type { Aftermath } from './schema.ts';
import { shortMonth } from '#lib/content/dates.ts';
import { linear } from '#lib/engine/layout/linear.ts';
import type { Label, Rule } from '#lib/engine/scene.ts';
import { labelBox, LINE_HEIGHT, textWidth, label } from '#lib/engine/layout/text.ts';

/** The stretch that one step enlarges: the month of the House vote and the one after it. */
export const CLOSE_UP: readonly [Date, Date] = [new Date('2012-11-01'), new Date('2013-01-01')];

/** Shares of the height before and after the close-up, which has the rest. */
const BEFORE = 0.22;
const AFTER = 0.12;

export type Years = Pick<Aftermath, 'from' | 'to'>;
export type TimeScale = ReturnType<typeof linear>;

/** Time to px between `top` and `bottom`; in a close-up, two months of it are enlarged. */
export function timeScale(
	{ from, to }: Years,
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
	name: string;
	month: boolean;
	/** The first and the last may reach into the next band: their own may be pressed together. */
	place?: 'first' | 'last';
}

function bands({ from, to }: Years, closeUp: boolean): Band[] {
	const years = utcYear.range(new Date(Date.UTC(from, 0)), new Date(Date.UTC(to + 1, 0)));
	const all = years.map((start, i): Band => ({
		start,
		end: utcYear.offset(start, 1),
		name: String(start.getUTCFullYear()),
		month: false,
		place: i === 0 ? 'first' : i === years.length - 1 ? 'last' : undefined
	}));
	if (!closeUp) return all;
	const months = utcMonth.range(...CLOSE_UP).map((start): Band => ({
		start,
		end: utcMonth.offset(start, 1),
		name: `${shortMonth(start.getUTCMonth() + 1)} ${start.getUTCFullYear()}`,
		month: true
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

/** Something else on the spine that no name may touch: its top and bottom, in px. */
export interface Obstacle {
	y0: number;
	y1: number;
}

interface Axis {
	left: number;
	right: number;
	/** Font size, and the dots' radius, in px. */
	size: number;
	radius: number;
	closeUp: boolean;
}

const meets = (a: Obstacle, b: Obstacle): boolean => a.y0 < b.y1 && b.y0 < a.y1;

/**
 * The tracks at `left` and `right` px, a rung at the start of each band, and the names of as many
 * bands as have room beside the obstacles. Null where one of those that must be there has none: the
 * first, the last, and the months.
 */
export function drawAxis(
	years: Years,
	scale: TimeScale,
	axis: Axis,
	obstacles: Obstacle[]
): { labels: Label[]; rules: Rule[] } | null {
	const { left, right } = axis;
	const all = bands(years, axis.closeUp);
	const labels: Label[] = [];
	const taken = [...obstacles];
	const set = (band: Band): boolean => {
		const label = nameOf(band, scale, axis, taken);
		if (!label) return false;
		labels.push(label);
		taken.push(labelBox(label));
		return true;
	};
	const must = all.filter((band) => band.place || band.month);
	if (!must.every(set)) return null;
	// In a close-up the other years are pressed together: only where all are easy to read.
	const roomy = (band: Band) =>
		!axis.closeUp || scale(band.end) - scale(band.start) >= 1.5 * axis.size;
	all.filter((band) => !must.includes(band) && roomy(band)).forEach(set);
	const top = scale(all[0].start);
	const bottom = scale(all[all.length - 1].end);
	const track = `M${left},${top}V${bottom}M${right},${top}V${bottom}`;
	// No rung goes through a name: where the scale is pressed together, some are not drawn.
	const rungs = [...all.map((band) => band.start), all[all.length - 1].end]
		.map(scale)
		.filter((y, i) => i % all.length === 0 || !taken.some((box) => box.y0 < y && y < box.y1))
		.map((y) => `M${left},${y}H${right}`)
		.join('');
	return {
		labels,
		rules: [{ key: 'axis', d: track + rungs, style: 'solid', tone: 'faint' }]
	};
}

/** A band's name between its rungs, moved within them past an obstacle; null where it has no room. */
function nameOf(band: Band, scale: TimeScale, axis: Axis, obstacles: Obstacle[]): Label | null {
	const { left, right, size, radius } = axis;
	const oneLine = textWidth(band.name, size, 'axis') <= right - left - 2 * radius - 4;
	const lines = oneLine ? [band.name] : band.name.split(' ');
	const height = (1.02 + (lines.length - 1) * LINE_HEIGHT) * size;
	const [from, to] = [scale(band.start), scale(band.end)];
	const first = band.place === 'first';
	const last = band.place === 'last';
	const middle = (from + to - height) / 2;
	const start = band.month
		? from + 0.4 * size
		: first
			? Math.max(middle, from + 2)
			: last
				? Math.min(middle, to - height - 2)
				: middle;
	const least = last ? -Infinity : from;
	const most = first ? Infinity : to;
	const places = [start, ...obstacles.flatMap((o) => [o.y0 - 1 - height, o.y1 + 1])]
		.filter((y0) => y0 >= least && y0 + height <= most)
		.filter((y0) => !obstacles.some((o) => meets({ y0, y1: y0 + height }, o)))
		.sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
	if (places.length === 0) return null;
	return label(`axis-${band.start.toISOString().slice(0, 7)}`, lines, {
		x: (left + right) / 2,
		y: places[0] + 0.78 * size,
		anchor: 'middle',
		size,
		kind: 'axis'
	});
}

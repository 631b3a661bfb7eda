/** The calendar of the paper trail: its months, and where the papers go along it and in which lane. */
import { shortMonth } from '#lib/content/dates.ts';
import type { Requests } from './schema.ts';
import { lanesFor } from '#lib/engine/layout/dodge.ts';
import { textWidth, label } from '#lib/engine/layout/text.ts';
import type { Label, Rule } from '#lib/engine/scene.ts';
import { span, utcMonth } from '#lib/content/span.ts';

export type Paper = Requests['papers'][number];
/** -1: the requests, left of the months · 1: the replies and the court’s ruling, right of them. */
export type Way = -1 | 1;
export const WAYS: readonly Way[] = [-1, 1];

/** The papers of one side, in order of date. */
export function papersOf({ papers }: Requests, way: Way): Paper[] {
	return papers.filter(({ kind }) => (kind === 'request') === way < 0);
}

/** A date where there is little room, as "9 Aug" or "about Sep": all are in one year. */
export function briefly(iso: string): string {
	const [, month, day] = iso.split('-');
	const name = shortMonth(Number(month));
	return day ? `${Number(day)} ${name}` : `about ${name}`;
}

/** A paper's place down the calendar, in px. */
export interface Spot {
	paper: Paper;
	y: number;
	/** The stretch in which it falls: no longer than a point where its day is known. */
	from: number;
	to: number;
	/** Whether its day is known. */
	exact: boolean;
	/** 0: on the line · 1: one place further out. */
	lane: number;
}

/**
 * The papers' places. Marks nearer than `apart` px are in different lanes, the later further out so
 * that the lines to their words do not cross; none is on the dashed bracket of an undated paper.
 */
export function spotsOf(papers: Paper[], scale: (date: Date) => number, apart: number): Spot[] {
	const spots = papers.map((paper): Spot => {
		const { start, middle, end, exact } = span(paper.date);
		const y = scale(exact ? start : middle);
		return { paper, y, from: scale(start), to: scale(exact ? start : end), exact, lane: 0 };
	});
	const known = spots.filter(({ exact }) => exact);
	const lanes = lanesFor(
		known.map(({ y }) => y),
		apart,
		known.map((_, i) => known.length - i)
	);
	known.forEach((spot, i) => (spot.lane = lanes[i]));
	for (const spot of spots.filter(({ exact }) => !exact)) {
		const near = known.filter(({ y }) => y > spot.from - apart && y < spot.to + apart);
		spot.lane = Math.max(-1, ...near.map(({ lane }) => lane)) + 1;
	}
	return spots;
}

interface MonthAxis {
	/** The two lines that the marks are on, in px. */
	left: number;
	right: number;
	/** Font size, in px. */
	size: number;
	/** First and last moment of the calendar. */
	from: Date;
	to: Date;
}

/** Width in px that the months take between the two lines. */
export function axisWidth(size: number, radius: number): number {
	return textWidth('Aug', size, 'axis') + 2 * radius + 6;
}

/**
 * The lines, a rung at the start of each month and the names of the months that have room; the last
 * day is a heavier rung, as wide as `reach` px beyond the lines.
 */
export function monthAxis(
	{ left, right, size, from, to }: MonthAxis,
	scale: (date: Date) => number,
	reach: number
): { labels: Label[]; rules: Rule[] } {
	const starts = [from, ...utcMonth.range(utcMonth.ceil(from), to)];
	const [top, bottom] = [scale(from), scale(to)];
	const labels = starts.flatMap((start, i): Label[] => {
		const [y0, y1] = [scale(start), scale(starts[i + 1] ?? to)];
		if (y1 - y0 < 1.2 * size) return [];
		const at = { x: (left + right) / 2, y: (y0 + y1) / 2 + 0.36 * size, anchor: 'middle' } as const;
		const key = `axis-${start.toISOString().slice(0, 7)}`;
		return [label(key, shortMonth(start.getUTCMonth() + 1), { ...at, size, kind: 'axis' })];
	});
	const rungs = starts.map((start) => `M${left} ${scale(start)}H${right}`).join('');
	const lines = `M${left} ${top}V${bottom}M${right} ${top}V${bottom}`;
	return {
		labels,
		rules: [
			{ key: 'axis', d: lines + rungs, style: 'solid', tone: 'faint' },
			{ key: 'end', d: `M${left - reach} ${bottom}H${right + reach}`, style: 'solid', tone: 'harm' }
		]
	};
}

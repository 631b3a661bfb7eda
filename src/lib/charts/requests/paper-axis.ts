/** The months down the middle of the paper trail, between the requests and the replies. */
import { utcMonth } from 'd3';
import { shortMonth } from '#lib/content/dates.ts';
import type { Label, Rule } from '#lib/engine/scene.ts';
import { textWidth } from '#lib/engine/layout/text.ts';

interface Axis {
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
	{ left, right, size, from, to }: Axis,
	scale: (date: Date) => number,
	reach: number
): { labels: Label[]; rules: Rule[] } {
	const starts = [from, ...utcMonth.range(utcMonth.ceil(from), to)];
	const [top, bottom] = [scale(from), scale(to)];
	const labels = starts.flatMap((start, i): Label[] => {
		const [y0, y1] = [scale(start), scale(starts[i + 1] ?? to)];
		if (y1 - y0 < 1.2 * size) return [];
		return [
			{
				key: `axis-${start.toISOString().slice(0, 7)}`,
				lines: [shortMonth(start.getUTCMonth() + 1)],
				x: (left + right) / 2,
				y: (y0 + y1) / 2 + 0.36 * size,
				anchor: 'middle',
				size,
				kind: 'axis',
				tone: 'ink'
			}
		];
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

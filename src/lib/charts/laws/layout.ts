/** The frame of "laws": the years across, a row for each jurisdiction, its name beside its first dot. */
import type { Laws } from './schema.ts';
import { margin } from '#lib/engine/layout/compose.ts';
import { lanesFor } from '#lib/engine/layout/dodge.ts';
import { linear } from '#lib/engine/layout/linear.ts';
import type { Label, Rule, Size } from '#lib/engine/scene.ts';
import { textWidth, noteSize, label } from '#lib/engine/layout/text.ts';
import { span, utcYear } from '#lib/content/span.ts';

export type Law = Laws['laws'][number];

/** A row, its laws in order of date, and its name's left edge (px). */
export interface Row {
	jurisdiction: string;
	y: number;
	left: number;
	laws: { law: Law; x: number; y: number; from: number; to: number }[];
}

/** The frame, and what the chart itself needs of its measures (px). */
export interface Frame {
	radius: number;
	note: number;
	/** Left and right end of what may be drawn. */
	edges: [number, number];
	pitch: number;
	rows: Row[];
	axis: Label[];
	/** Where the years start, from left to right, and the top and bottom of their lines. */
	years: number[];
	lines: [number, number];
}

/** The laws of each jurisdiction, the earliest first. */
function byJurisdiction(laws: Law[]): { jurisdiction: string; laws: Law[] }[] {
	const time = (law: Law) => span(law.date).middle.getTime();
	const sorted = [...laws].sort((a, b) => time(a) - time(b));
	const names = [...new Set(sorted.map((law) => law.jurisdiction))];
	return names.map((name) => ({
		jurisdiction: name,
		laws: sorted.filter((law) => law.jurisdiction === name)
	}));
}

/** The frame for these laws in a box (px), the same in every step. */
export function layoutLaws(laws: Law[], size: Size): Frame {
	const m = margin(size);
	const note = noteSize(size);
	const groups = byJurisdiction(laws);
	const top = m + note * 1.9;
	const pitch = Math.min((size.height - m - top) / groups.length, note * 4);
	const radius = Math.max(3.5, Math.min(12, pitch * 0.36, size.width / 64));

	const spans = laws.map((law) => span(law.date));
	const start = utcYear.floor(new Date(Math.min(...spans.map((s) => s.start.getTime()))));
	const end = utcYear.ceil(new Date(Math.max(...spans.map((s) => s.end.getTime()))));
	const right = size.width - m - radius;
	const share = linear([start, end], [0, 1]);
	// As far left as each name still has its place before its first dot.
	const left = Math.max(
		m + radius,
		...groups.map((group) => {
			const need = m + textWidth(group.jurisdiction, note) + radius + note * 0.5;
			const at = share(span(group.laws[0].date).middle);
			return (need - at * right) / (1 - at);
		})
	);
	const x = linear([start, end], [left, right]);

	const used = top + pitch * groups.length;
	const down = Math.max(0, (size.height - m - used) / 2);
	const rows = groups.map((group, i): Row => {
		const y = down + top + (i + 0.5) * pitch;
		const xs = group.laws.map((law) => x(span(law.date).middle));
		const apart = 2 * radius + 1;
		const lanes = lanesFor(xs, apart, xs);
		return {
			jurisdiction: group.jurisdiction,
			y,
			left: xs[0] - radius - note * 0.5 - textWidth(group.jurisdiction, note),
			laws: group.laws.map((law, n) => {
				const { start: from, end: to } = span(law.date);
				return { law, x: xs[n], y: y + lanes[n] * apart, from: x(from), to: x(to) };
			})
		};
	});

	const years = utcYear.range(start, utcYear.offset(end, 1));
	const yearWidth = (right - left) / (years.length - 1);
	const every = Math.ceil((textWidth('2012', note) + note * 0.8) / yearWidth);
	const axis = years.slice(0, -1).flatMap((date, i) => {
		if (i % every !== 0) return [];
		const year = String(date.getUTCFullYear());
		return label(`year-${year}`, year, {
			x: x(date),
			y: down + m + note,
			size: note,
			kind: 'axis'
		});
	});
	const lines: [number, number] = [down + m + note * 1.5, down + top + pitch * groups.length];
	return {
		radius,
		note,
		edges: [m, size.width - m],
		pitch,
		rows,
		axis,
		years: years.map(x),
		lines
	};
}

/** What a gridline must not cross, in px. */
export interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** A line for the start of each year, broken where words are. */
export function gridlines({ years, lines: [top, bottom] }: Frame, words: Box[]): Rule {
	const boxes = [...words].sort((a, b) => a.y0 - b.y0);
	const d = years.map((x) => {
		let path = `M${x},${top}`;
		for (const box of boxes)
			if (box.x0 - 3 < x && x < box.x1 + 3)
				path += `V${Math.max(top, box.y0)}M${x},${Math.min(bottom, box.y1)}`;
		return `${path}V${bottom}`;
	});
	return { key: 'years', d: d.join(''), style: 'solid', tone: 'faint' };
}

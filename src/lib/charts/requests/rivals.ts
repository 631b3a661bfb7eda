/** Rival totals of the requests one below the other, each a group of dots at one scale. */
import type { Requests } from './schema.ts';
import { strongSize } from '#lib/engine/layout/compose.ts';
import { cell, radiusFor, type Grid } from '#lib/engine/layout/grid.ts';
import { LINE_HEIGHT, label } from '#lib/engine/layout/text.ts';
import { digitsOf, dotsFrom, fitTotals, HEADING, type Fit } from './rivals-fit.ts';
import { claimed, totalsOf, type Total } from './totals.ts';
import type { Label, LegendItem, Mark, Rule, Scene, Size, Tone } from '#lib/engine/scene.ts';

const LEGEND: LegendItem[] = [
	{ look: 'disc-ink', text: 'One dot is one request, by Firestone’s count' },
	{ look: 'disc-evidence', text: 'a request, complaint or letter, as others count them' }
];

/** Every total in a box (px): a dot for each of what it counts. */
export function rivalTotals(data: Requests, size: Size): Scene {
	const totals = totalsOf(data);
	const fit = fitTotals(totals, size);
	const left = (size.width - fit.width) / 2;
	const top = (size.height - fit.height) / 2;
	const labels: Label[] = fit.heading ? [headingAt(left, top, fit.text)] : [];
	const marks: Mark[] = [];
	const rules: Rule[] = [];
	const radius = radiusFor(fit.pitch);
	let y = top + fit.heading;
	totals.forEach((total, i) => {
		const tone = i === 0 ? 'ink' : 'evidence';
		labels.push(...wordsAt(total, fit, i, { x: left, y }, tone));
		const from = dotsFrom(fit, i);
		const own = dotsAt(total, fit, { x: left + from.x, y: y + from.y }, tone);
		marks.push(...own);
		if (total.qualifier) rules.push(openEnd(total, own[own.length - 1], fit.pitch));
		y += fit.heights[i] + fit.gap;
	});
	return { size, radius, marks, labels, rules, legend: LEGEND };
}

function headingAt(x: number, y: number, text: number): Label {
	const size = strongSize(text);
	return label('heading', HEADING, { x, y: y + 0.78 * size, size, kind: 'strong' });
}

/** A total's numeral, and beside it who counts so and what. */
function wordsAt(
	total: Total,
	{ words, numeral, digits, text, sourceKind: kind }: Fit,
	i: number,
	{ x, y }: { x: number; y: number },
	tone: Tone
): Label[] {
	const { source, counts } = words[i];
	const common = { x: x + digits, size: text };
	const first = y + 0.9 * text;
	return [
		label(`total-${total.id}`, digitsOf(total), {
			x,
			y: y + Math.max(0.9 * text, 0.79 * numeral),
			size: numeral,
			kind: 'numeral',
			tone
		}),
		label(`teller-${total.id}`, source, { ...common, y: first, kind }),
		label(`counts-${total.id}`, counts, {
			...common,
			y: first + source.length * text * LINE_HEIGHT
		})
	];
}

function dotsAt(
	total: Total,
	{ columns, pitch }: Fit,
	at: { x: number; y: number },
	tone: 'ink' | 'evidence'
): Mark[] {
	const grid: Grid = { columns, rows: 0, pitch, radius: 0 };
	return Array.from({ length: total.value }, (_, i): Mark => ({
		key: `${total.id}-${i + 1}`,
		...cell(grid, i, at),
		look: `disc-${tone}`,
		group: `${total.teller}: ${claimed(total)}`
	}));
}

/** After the last dot of a total that is only a least one: nobody says how many more. */
function openEnd({ id }: Total, { x, y }: Mark, pitch: number): Rule {
	const from = x + pitch;
	return { key: `open-${id}`, d: `M${from} ${y}h${3 * pitch}`, style: 'dashed', tone: 'evidence' };
}

/** The bill's titles as a bar of equal parts, the last one marked: what the vote was on. */
import type { Votes } from './schema.ts';
import { strongSize } from '#lib/engine/layout/compose.ts';
import { balance, LINE_HEIGHT, textWidth, label } from '#lib/engine/layout/text.ts';
import type { Label, Rule } from '#lib/engine/scene.ts';

/** Lengths in px. */
interface BillBar {
	labels: Label[];
	rules: Rule[];
	height: number;
}

interface Place {
	x: number;
	y: number;
	width: number;
	note: number;
}

/** The numbers of the titles, as the law has them. */
export const ROMAN = ['I', 'II', 'III', 'IV'];
/** Between the parts of the bar, and its height, in px. */
const GAP = 4;
const BAR = 6;
/** The most lines that a title may take under its part of the bar. */
const LINES = 3;

/**
 * The bar with each title under its part where they fit in `most` px of height; otherwise with one
 * line under all of them.
 */
export function setBill({ titles }: Votes['bill'], place: Place, most: number): BillBar {
	const full = withTitles(titles, place);
	return full && full.height <= most ? full : inOneLine(titles, place);
}

function withTitles(titles: string[], { x, y, width, note }: Place): BillBar | null {
	const strong = strongSize(note);
	const part = (width - (titles.length - 1) * GAP) / titles.length;
	const room = part - note * 0.4;
	const set = titles.map((title, i) => {
		const kind = i === titles.length - 1 ? 'strong' : 'note';
		return { kind, lines: balance(`${ROMAN[i]}: ${title}`, room, note, kind) } as const;
	});
	const fits = set.every(
		({ kind, lines }) =>
			lines.length <= LINES && lines.every((line) => textWidth(line, note, kind) <= room)
	);
	if (!fits) return null;
	const bar = y + strong * LINE_HEIGHT + note * 0.2;
	const under = bar + BAR + note * 0.45;
	const heading = label('bill', `One trade bill, ${titles.length} titles`, {
		x,
		y: y + 0.85 * strong,
		size: strong,
		kind: 'strong'
	});
	return {
		labels: [
			heading,
			...set.map(({ kind, lines }, i) => {
				const at = { x: x + i * (part + GAP), y: under + 0.85 * note };
				return label(`title-${i + 1}`, lines, { ...at, size: note, kind });
			})
		],
		rules: bars(titles, { x, y: bar, part }),
		height: under + Math.max(...set.map(({ lines }) => lines.length)) * LINE_HEIGHT * note - y
	};
}

function inOneLine(titles: string[], { x, y, width, note }: Place): BillBar {
	const part = (width - (titles.length - 1) * GAP) / titles.length;
	const last = titles.length - 1;
	const words =
		`Title ${ROMAN[last]} of ${titles.length}: ${titles[last]}; ` +
		`${ROMAN[0]}–${ROMAN[last - 1]}: trade`;
	const lines = balance(words, width, note);
	const top = y + BAR + note * 0.4;
	const at = { x, y: top + 0.85 * note };
	return {
		labels: [label('bill', lines, { ...at, size: note })],
		rules: bars(titles, { x, y, part }),
		height: top + lines.length * LINE_HEIGHT * note - y
	};
}

/** A rule is a thin line, so each part of the bar is several, close enough to make one. */
function bars(titles: string[], { x, y, part }: { x: number; y: number; part: number }): Rule[] {
	return titles.map((_, i) => ({
		key: `part-${i + 1}`,
		d: Array.from(
			{ length: BAR },
			(__, line) => `M${x + i * (part + GAP)},${y + line + 0.5}h${part}`
		).join(''),
		style: 'solid',
		tone: i === titles.length - 1 ? 'ink' : 'faint'
	}));
}

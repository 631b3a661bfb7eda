/** How the rival totals fit a box: the size of their words, and of their dots. */
import { capital } from '#lib/content/rich.ts';
import { claimed, type Total } from './totals.ts';
import { margin, strongSize } from '#lib/engine/layout/compose.ts';
import { largestFit } from '#lib/engine/layout/grid.ts';
import type { Size } from '#lib/engine/scene.ts';
import { LINE_HEIGHT, textWidth, wrap, noteSize, linesWidth } from '#lib/engine/layout/text.ts';

/** What is written beside a numeral: who counts, and what. */
interface Words {
	source: string[];
	counts: string[];
	/** Width of the first line, and of all, in px. */
	first: number;
	width: number;
	height: number;
}

/** How the words are set, before the dots; all lengths in px. */
interface Setting {
	/** above: words above the dots · beside: words to the left of them. */
	way: 'above' | 'beside';
	text: number;
	numeral: number;
	/** Width of the numerals with the gap after them. */
	digits: number;
	words: Words[];
	/** Between words and dots, and between two groups. */
	inner: number;
	gap: number;
	/** Height of the heading with the gap below it; 0 where there is none. */
	heading: number;
	/** Whether the names of those who count stand out. */
	sourceKind: 'strong' | 'note';
	/** Whether dots that fill less than a row go on the first line of their words. */
	tight: boolean;
}

/** The totals as they fit a box. */
export interface Fit extends Setting {
	/** Dots to a full row, the same in every group, and the distance of their centres in px. */
	columns: number;
	pitch: number;
	/** Where the dots begin, from the left of the picture; height of each group; in px. */
	indent: number;
	/** Of each group: its height in px, and whether its dots are on the first line of its words. */
	heights: number[];
	inline: boolean[];
	/** Size of the whole picture, in px. */
	width: number;
	height: number;
}

export const HEADING = 'They may not count the same thing';

/** The largest distance of two dots (px), the least where they are seen apart, and the least. */
const LARGEST = 14;
const CLEAR = 4.5;
const LEAST = 4.1;
const HALVINGS = 12;
/** Dots to a full row that are tried: round numbers, and where room is short any. */
const ROUND = Array.from({ length: 14 }, (_, i) => 20 + 10 * i);
const ANY = Array.from({ length: 131 }, (_, i) => 20 + i);

/** The number as it is set large: digits, and a plus where the source says "more than". */
export function digitsOf({ value, qualifier }: Total): string {
	return qualifier ? `${value}+` : String(value);
}

/**
 * The best way to set the totals in a box (px): large words as long as the dots stay clear, then
 * large dots. Where room is short, first the heading is dropped, then the groups move closer
 * together, and at last the earliest source is dropped. Throws a RangeError in a box smaller than
 * any that is made.
 */
export function fitTotals(totals: Total[], size: Size): Fit {
	for (const way of [{ heading: true, first: true }, { first: true }, { first: true, tight: true }])
		for (let text = noteSize(size); text >= 11; text--) {
			const found = best(totals, size, { text, ...way });
			if (found && found.pitch >= (text > 11 ? CLEAR + 1 : CLEAR)) return found;
		}
	const dense = best(totals, size, { text: 11, tight: true });
	if (!dense) throw new RangeError(`the totals do not fit ${size.width} × ${size.height} px`);
	return dense;
}

interface Attempt {
	text: number;
	heading?: boolean;
	first?: boolean;
	tight?: boolean;
}

/** The way with the largest dots; null where none has room for them. */
function best(totals: Total[], size: Size, attempt: Attempt): Fit | null {
	const m = margin(size);
	const room = { width: size.width - 2 * m, height: size.height - 2 * m };
	let found: Fit | null = null;
	if (attempt.heading && textWidth(HEADING, strongSize(attempt.text), 'strong') > room.width)
		return null;
	for (const way of ['beside', 'above'] as const) {
		const setting = settingOf(totals, room.width, way, attempt);
		for (const columns of attempt.tight ? ANY : ROUND) {
			const fit = fill(totals, room, setting, columns);
			if (fit && (!found || better(fit, found))) found = fit;
		}
	}
	return found;
}

/** Whether one fit has larger dots than another, or as large ones in fewer rows. */
function better(a: Fit, b: Fit): boolean {
	if (Math.abs(a.pitch - b.pitch) > 0.01) return a.pitch > b.pitch;
	return a.way === b.way && a.columns > b.columns;
}

function settingOf(
	totals: Total[],
	width: number,
	way: Setting['way'],
	{ text, heading = false, first = false, tight = false }: Attempt
): Setting {
	const beside = way === 'beside';
	const numeral = Math.round(text * (beside ? 2.4 : width < 300 ? 1.4 : 2));
	const widest = Math.max(...totals.map((one) => textWidth(digitsOf(one), numeral, 'numeral')));
	const digits = widest + text * (tight ? 0.45 : 0.7);
	const room = beside ? Math.min(width * 0.36, text * 20) : width - digits;
	const short = totals.every((one) => textWidth(capital(one.teller), text, 'strong') <= room);
	const sourceKind = short || beside ? 'strong' : 'note';
	return {
		way,
		text,
		numeral,
		digits,
		words: totals.map((total) => aboutOf(total, { room, text, first, sourceKind })),
		inner: text * (beside ? 1.4 : tight ? 0.15 : 0.35),
		gap: text * (tight ? 0.5 : beside ? 1 : 1.4),
		heading: heading ? strongSize(text) * 2 : 0,
		sourceKind,
		tight
	};
}

interface Column {
	/** Width of the words, in px. */
	room: number;
	text: number;
	first: boolean;
	sourceKind: Setting['sourceKind'];
}

function aboutOf(total: Total, { room, text, first, sourceKind }: Column): Words {
	const all = total.qualifier ? `${claimed(total)} ${total.counts}` : total.counts;
	const named = wrap(capital(total.teller), room, text, sourceKind);
	const counts = wrap(first && total.first ? `${all}; earliest: ${total.first}` : all, room, text);
	const widths = named.map((line) => textWidth(line, text, sourceKind));
	return {
		source: named,
		counts,
		first: widths[0],
		width: Math.max(...widths, linesWidth(counts, text)),
		height: (named.length + counts.length) * text * LINE_HEIGHT
	};
}

/** Where a group's dots begin, from the left and the top of the group, in px. */
export function dotsFrom(
	{ way, words, digits, text, inner, indent, pitch, inline }: Fit,
	i: number
) {
	if (way === 'beside') return { x: indent, y: 0 };
	if (inline[i]) {
		const widest = Math.max(...words.filter((_, j) => inline[j]).map(({ first }) => first));
		return { x: digits + widest + text, y: 0.6 * text - pitch / 2 };
	}
	return { x: 0, y: words[i].height + inner };
}

/** The dots at so many to a row, as large as there is room for; null where they would overlap. */
function fill(totals: Total[], room: Size, setting: Setting, columns: number): Fit | null {
	const { way, words, digits, inner, gap, heading, tight, text } = setting;
	const beside = way === 'beside';
	const wordWidth = digits + Math.max(...words.map(({ width }) => width));
	const indent = beside ? wordWidth + inner : 0;
	const free = columns * LEAST - digits - text;
	const inline = totals.map(
		({ value }, i) => tight && !beside && value < columns && value * LEAST + words[i].first <= free
	);
	const groups = words.map(({ height }, i) => {
		const rows = Math.ceil(totals[i].value / columns);
		if (inline[i]) return { least: height, base: 0, rows: 0 };
		return beside ? { least: height, base: 0, rows } : { least: 0, base: height + inner, rows };
	});
	const heightsAt = (pitch: number) =>
		groups.map(({ least, base, rows }) => Math.max(least, base + rows * pitch));
	const tall = (pitch: number) =>
		heightsAt(pitch).reduce((sum, one) => sum + one, heading + gap * (groups.length - 1));
	const most = Math.min(LARGEST, (room.width - indent) / columns);
	const fits = (pitch: number) => tall(pitch) <= room.height;
	if (most < LEAST || !fits(LEAST)) return null;
	const pitch = fits(most) ? most : largestFit(LEAST, most, HALVINGS, fits);
	return {
		...setting,
		columns,
		pitch,
		indent,
		heights: heightsAt(pitch),
		inline,
		width: Math.max(indent + columns * pitch, wordWidth),
		height: tall(pitch)
	};
}

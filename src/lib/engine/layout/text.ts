/**
 * How large text is and how much room it takes, without a browser. The widths are upper bounds
 * (those of DejaVu Sans, the widest face that `system-ui` falls back to), so that what fits here fits
 * everywhere.
 */
import type { Label, Size } from '#lib/engine/scene.ts';

const NARROW = /[iIjl.,:;'’|!()[\] ]/;
const WIDE = /[mwMW@%—–]/;
const CAPITAL = /[A-Z0-9$&?+×]/;

/** Laying out a scene measures a few hundred different texts thousands of times. */
const widths = new Map<string, number>();
/** How many widths are kept. */
const KEPT = 4000;

/** Width of a text, in em. */
function ems(text: string): number {
	let em = widths.get(text);
	if (em === undefined) {
		em = 0;
		for (const c of text)
			em += NARROW.test(c) ? 0.39 : WIDE.test(c) ? 0.98 : CAPITAL.test(c) ? 0.7 : 0.62;
		if (widths.size >= KEPT) widths.clear();
		widths.set(text, em);
	}
	return em;
}

/** Width of a line in px at a font size in px. The display face of numerals is narrower. */
export function textWidth(text: string, size: number, kind: Label['kind'] = 'note'): number {
	return ems(text) * size * (kind === 'strong' ? 1.08 : kind === 'numeral' ? 0.92 : 1);
}

/** Width of the longest of some lines, in px. */
export function linesWidth(lines: string[], size: number, kind?: Label['kind']): number {
	return Math.max(...lines.map((line) => textWidth(line, size, kind)));
}

/** Breaks text into lines no wider than `width` px where its words allow it. */
export function wrap(
	text: string,
	width: number,
	size: number,
	kind: Label['kind'] = 'note'
): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(`${last} ${word}`, size, kind) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/**
 * Breaks text as `wrap` does, into as few lines, but with the longest of them as short as can be, so
 * that no single word is left over on the last.
 */
export function balance(
	text: string,
	width: number,
	size: number,
	kind: Label['kind'] = 'note'
): string[] {
	const longest = (lines: string[]) => linesWidth(lines, size, kind);
	let lines = wrap(text, width, size, kind);
	for (;;) {
		const narrower = wrap(text, longest(lines) - 0.01, size, kind);
		if (narrower.length > lines.length || longest(narrower) >= longest(lines)) return lines;
		lines = narrower;
	}
}

/** Distance from baseline to baseline, in em. */
export const LINE_HEIGHT = 1.25;

/** A label of one or more lines: a note in ink, to the right of its place, unless otherwise said. */
export function label(
	key: string,
	words: string | string[],
	rest: Pick<Label, 'x' | 'y' | 'size'> & Partial<Label>
): Label {
	return { key, lines: [words].flat(), anchor: 'start', kind: 'note', tone: 'ink', ...rest };
}

/** The box that a label takes, in px. */
export function labelBox(label: Label): { x0: number; y0: number; x1: number; y1: number } {
	const width = linesWidth(label.lines, label.size, label.kind);
	const x0 =
		label.x - (label.anchor === 'start' ? 0 : label.anchor === 'middle' ? width / 2 : width);
	// Digits and capitals rise 0.76 em above the baseline; only text has letters that hang below it.
	const below = label.kind === 'numeral' ? 0.03 : 0.24;
	return {
		x0,
		y0: label.y - 0.78 * label.size,
		x1: x0 + width,
		y1: label.y + (label.lines.length - 1) * LINE_HEIGHT * label.size + below * label.size
	};
}

/** Size of note and axis text for a box, in px, the same in all charts: from 11 to 15. */
export function noteSize({ width, height }: Size): number {
	return Math.max(11, Math.min(15, Math.floor(Math.min(width / 30, height / 25))));
}

/** A numeral's size for a box: `share` of its shorter side, from 26 px up to `most` px. */
export function numeralSize({ width, height }: Size, share = 0.14, most = 96): number {
	return Math.round(Math.max(26, Math.min(most, Math.min(width, height) * share)));
}

/**
 * How much room text takes, without a browser. The widths are upper bounds (those of DejaVu Sans,
 * the widest face that `system-ui` falls back to), so that what fits here fits everywhere.
 */
import type { Label } from '#lib/engine/scene.ts';

const NARROW = /[iIjl.,:;'’|!()[\] ]/;
const WIDE = /[mwMW@%—–]/;
const CAPITAL = /[A-Z0-9$&?+×]/;

const widths = new Map<string, number>();

/** Width of a character, in em: a scene asks for thousands, of some eighty different ones. */
function charWidth(c: string): number {
	let em = widths.get(c);
	if (em === undefined) {
		em = NARROW.test(c) ? 0.39 : WIDE.test(c) ? 0.98 : CAPITAL.test(c) ? 0.7 : 0.62;
		widths.set(c, em);
	}
	return em;
}

/** Width of a line in px at a font size in px. The display face of numerals is narrower. */
export function textWidth(text: string, size: number, kind: Label['kind'] = 'note'): number {
	let em = 0;
	for (const c of text) em += charWidth(c);
	return em * size * (kind === 'strong' ? 1.08 : kind === 'numeral' ? 0.92 : 1);
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

/** Distance from baseline to baseline, in em. */
export const LINE_HEIGHT = 1.25;

/** The box that a label takes, in px. */
export function labelBox(label: Label): { x0: number; y0: number; x1: number; y1: number } {
	const width = Math.max(...label.lines.map((line) => textWidth(line, label.size, label.kind)));
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

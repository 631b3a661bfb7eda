/**
 * Derives all of an embed's tones from the few colours that a newsroom sets, so that the result is
 * always legible: text has a contrast of 4.5:1 with the paper, marks have 3:1 (WCAG 2.2). Pure.
 */
import { contrast, hexOf, luminance, mix, type Rgb } from './colour.ts';
import type { Options, Theme } from './options.ts';

const TEXT = 4.5;
const MARK = 3;
/**
 * The luminance at which black and white have equal contrast: anything below is a dark background.
 */
const MIDDLE = 0.179;

/** The tones in tokens.css from which the others are derived. */
export const BASE = ['ink', 'paper', 'harm', 'evidence'] as const;
export type Palette = Record<(typeof BASE)[number], Rgb>;

/** Light or dark: as paper or ink imply, otherwise the requested theme. */
export function themeFor({ theme, colours: { ink, paper } }: Options): Theme {
	if (paper) return luminance(paper) > MIDDLE ? 'light' : 'dark';
	if (ink) return luminance(ink) > MIDDLE ? 'dark' : 'light';
	return theme;
}

/** A colour mixed towards another until its contrast is high enough. */
function reach(colour: Rgb, towards: Rgb, paper: Rgb, ratio: number): Rgb {
	for (let share = 0; share < 1; share += 0.05) {
		const found = mix(colour, towards, share);
		if (contrast(found, paper) >= ratio) return found;
	}
	return towards;
}

/**
 * The custom properties of tokens.css to set, by name without the dashes, as `#rrggbb`; empty if no
 * colour is given. `palette`: the theme's tones. `faults`: the colours that were not legible.
 */
export function tonesFor(
	{ colours }: Options,
	palette: Palette
): { tones: Record<string, string>; faults: string[] } {
	const { accent } = colours;
	const faults: string[] = [];
	const paper = colours.paper ?? palette.paper;
	let ink = colours.ink ?? palette.ink;
	const said = (a: Rgb) => `${contrast(a, paper).toFixed(1)}:1 on ${hexOf(paper)}`;
	if (contrast(ink, paper) < TEXT) {
		if (colours.ink) faults.push(`ink has a contrast of ${said(ink)}: expected ${TEXT}:1 or more`);
		ink = luminance(paper) > MIDDLE ? [0, 0, 0] : [255, 255, 255];
	}
	if (accent && contrast(accent, paper) < MARK)
		faults.push(`accent has a contrast of ${said(accent)}: expected ${MARK}:1 or more`);

	const tones: Record<string, Rgb> = {};
	const both = (name: string, colour: Rgb) => {
		tones[name] = reach(colour, ink, paper, MARK);
		tones[`${name}-text`] = reach(colour, ink, paper, TEXT);
	};
	if (colours.paper || colours.ink) {
		Object.assign(tones, { ink, paper, card: paper, line: mix(paper, ink, 0.18) });
		tones.quiet = reach(mix(ink, paper, 0.3), ink, paper, TEXT);
		tones.faint = reach(mix(ink, paper, 0.5), ink, paper, MARK);
		both('evidence', palette.evidence);
		both('harm', accent ?? palette.harm);
	} else if (accent) both('harm', accent);
	const hexes = Object.entries(tones).map(([name, colour]) => [name, hexOf(colour)] as const);
	return { tones: Object.fromEntries(hexes), faults };
}

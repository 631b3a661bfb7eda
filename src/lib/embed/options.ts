/**
 * The options in an embed's query. The only place that defines which values are accepted: the
 * frame's boot script and the builder both use it. A value reaches the page as three colour
 * components, or as a name of letters, digits, spaces and hyphens: never as CSS, never as an
 * address. Pure.
 */
import { readColour, type Named, type Rgb } from './colour.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const COLOURS = ['accent', 'ink', 'paper'] as const;
export type ColourToken = (typeof COLOURS)[number];

export interface Options {
	/** Light or dark; the default, auto, matches the reader's device. */
	theme: Theme;
	/** The step to open at; null for the embed's default. The page checks that the step exists. */
	step: string | null;
	/** Hides the title. */
	plain: boolean;
	/** A still picture, without animation. */
	still: boolean;
	/** The colours that the newsroom sets, if any. */
	colours: Partial<Record<ColourToken, Rgb>>;
	/** A font family's name. */
	font: string | null;
}

/** A font family's name: nothing that could end a string or start a function in CSS. */
const FONT = /^[A-Za-z0-9][A-Za-z0-9 -]{0,39}$/;
const STEP = /^[a-z0-9-]{1,40}$/;
/** Values that turn a flag off; `?plain` and `?plain=1` turn it on. */
const NO = ['0', 'false', 'no'];

/**
 * Reads a query such as `?theme=dark&plain`. `faults` has a sentence for each rejected value;
 * parameters that are not ours are ignored. `named` resolves colour names.
 */
export function readOptions(query: string, named: Named): { options: Options; faults: string[] } {
	const params = new URLSearchParams(query);
	const faults: string[] = [];
	const refuse = (name: string, expected: string): null => {
		// As JSON, any value stays on one line.
		faults.push(`${name}=${JSON.stringify(params.get(name))} is ignored: expected ${expected}`);
		return null;
	};
	const matching = (name: string, pattern: RegExp, expected: string): string | null => {
		const value = params.get(name);
		return value === null || pattern.test(value) ? value : refuse(name, expected);
	};
	const flag = (name: string) => params.has(name) && !NO.includes(params.get(name) ?? '');

	const theme = THEMES.find((known) => known === params.get('theme'));
	if (!theme && params.has('theme')) refuse('theme', THEMES.join(', '));
	const colours: Options['colours'] = {};
	for (const name of COLOURS) {
		const value = params.get(name);
		const colour = value === null ? null : readColour(value, named);
		if (colour) colours[name] = colour;
		else if (value !== null) refuse(name, '#rgb, #rrggbb or a CSS colour name');
	}
	const options: Options = {
		theme: theme ?? 'auto',
		step: matching('step', STEP, 'a step id'),
		plain: flag('plain'),
		still: flag('static'),
		colours,
		font: matching('font', FONT, 'a font name of up to 40 letters, digits, spaces or hyphens')
	};
	return { options, faults };
}

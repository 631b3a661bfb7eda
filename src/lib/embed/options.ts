/**
 * What an embed's query may ask for. The one place that says which values are taken: frame-boot and
 * the builder both read it here. A value reaches the page as a colour's three numbers, or as a name
 * made of letters, digits, spaces and hyphens: never as CSS, never as an address. Pure.
 */
import { readColour, type Named, type Rgb } from './colour';

const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const COLOURS = ['accent', 'ink', 'paper'] as const;
export type ColourToken = (typeof COLOURS)[number];

export interface Options {
	/** Light or dark; auto, the default, is as the reader's system is. */
	theme: Theme;
	/** The step to open at; null leaves it to the embed. Whether there is one, the page knows. */
	step: string | null;
	/** Without the title. */
	plain: boolean;
	/** Not made alive: a picture. */
	still: boolean;
	/** A newsroom's own colours, those that it gives. */
	colours: Partial<Record<ColourToken, Rgb>>;
	/** A font family by its name. */
	font: string | null;
}

/** A family's name: nothing that could end a string or begin a function in CSS. */
const FONT = /^[A-Za-z0-9][A-Za-z0-9 -]{0,39}$/;
const STEP = /^[a-z0-9-]{1,40}$/;
/** `?plain` and `?plain=1` say yes. */
const NO = ['0', 'false', 'no'];

/**
 * Reads a query such as `?theme=dark&plain`. `faults` has a sentence for each value that is not
 * taken; what the query has besides ours is nobody's fault. `named` knows the names of colours.
 */
export function readOptions(query: string, named: Named): { options: Options; faults: string[] } {
	const params = new URLSearchParams(query);
	const faults: string[] = [];
	const refuse = (name: string, expected: string): null => {
		// JSON: whatever it is, it stays one line of text.
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
		step: matching('step', STEP, 'a step’s id'),
		plain: flag('plain'),
		still: flag('static'),
		colours,
		font: matching('font', FONT, 'a family’s name: letters, digits, spaces, hyphens, 40 at most')
	};
	return { options, faults };
}

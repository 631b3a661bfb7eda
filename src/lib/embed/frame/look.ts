/** Puts a frame's options on its page: theme, colours, font, title. Before the first paint. */
import { namedByBrowser, readColour, type Rgb } from '../colour';
import { readOptions, type Options } from '../options';
import { BASE, themeFor, tonesFor, type Palette } from '../tones';

/** Families that CSS knows by a word, which in quotes would be no such family. */
const GENERIC = /^(serif|sans-serif|monospace|system-ui|ui-serif|ui-sans-serif)$/;

/** What the style sheet says at this moment. */
function paletteOf(root: HTMLElement): Palette {
	const style = getComputedStyle(root);
	const tone = (name: string): Rgb =>
		readColour(style.getPropertyValue(`--${name}`), namedByBrowser) ?? [0, 0, 0];
	const [ink, paper, harm, evidence] = BASE.map(tone);
	return { ink, paper, harm, evidence };
}

function wear(root: HTMLElement, options: Options): string[] {
	const theme = themeFor(options);
	if (theme !== 'auto') root.dataset.theme = theme;
	const { tones, faults } = tonesFor(options, paletteOf(root));
	for (const [name, value] of Object.entries(tones)) root.style.setProperty(`--${name}`, value);
	return faults;
}

/** The family before those that stand in for it where the reader has it not. */
function wearFont(root: HTMLElement, font: string): void {
	const family = GENERIC.test(font) ? font : `'${font}'`;
	for (const name of ['--serif', '--sans']) {
		const others = getComputedStyle(root).getPropertyValue(name);
		root.style.setProperty(name, `${family}, ${others}`);
	}
}

/**
 * Reads the page's query and puts it on the root element: `data-theme`, `data-plain`,
 * `data-static`, `data-asked` (the step), and the tokens as custom properties. Says in the console
 * what it does not take.
 */
export function look(root: HTMLElement): Options {
	const { options, faults } = readOptions(location.search, namedByBrowser);
	if (options.plain) root.dataset.plain = '';
	if (options.still) root.dataset.static = '';
	if (options.step) root.dataset.asked = options.step;
	if (options.font) wearFont(root, options.font);
	for (const fault of [...faults, ...wear(root, options)]) console.warn(`358 days: ${fault}`);
	// What was derived from the light palette does for the light one only.
	if (themeFor(options) === 'auto')
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
			wear(root, options);
		});
	return options;
}

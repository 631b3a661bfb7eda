/** Applies a frame's options to its page before the first paint: theme, colours, font, title. */
import { namedByBrowser, readColour, type Rgb } from '#lib/embed/colour.ts';
import { readOptions, type Options } from '#lib/embed/options.ts';
import { BASE, themeFor, tonesFor, type Palette } from '#lib/embed/tones.ts';

/** CSS generic families, which must not be quoted. */
const GENERIC = /^(serif|sans-serif|monospace|system-ui|ui-serif|ui-sans-serif)$/;

/** The style sheet's current base tones. */
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

/** Puts the family before the fallback fonts. */
function wearFont(root: HTMLElement, font: string): void {
	const family = GENERIC.test(font) ? font : `'${font}'`;
	for (const name of ['--serif', '--sans']) {
		const others = getComputedStyle(root).getPropertyValue(name);
		root.style.setProperty(name, `${family}, ${others}`);
	}
}

/**
 * Reads the page's query and applies it to the root element: `data-theme`, `data-plain`,
 * `data-static`, `data-asked` (the step), and the tokens as custom properties. Warns in the console
 * about rejected values.
 */
export function look(root: HTMLElement): Options {
	const { options, faults } = readOptions(location.search, namedByBrowser);
	if (options.plain) root.dataset.plain = '';
	if (options.still) root.dataset.static = '';
	if (options.step) root.dataset.asked = options.step;
	if (options.font) wearFont(root, options.font);
	for (const fault of [...faults, ...wear(root, options)]) console.warn(`358 days: ${fault}`);
	// Tones derived from the light palette suit only that one.
	if (themeFor(options) === 'auto')
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
			wear(root, options);
		});
	return options;
}

/**
 * Inlined at the top of every frame's page, as a classic script: in a sandboxed frame from a server
 * without CORS headers, it is all that runs. Its `data-frame` is the chart's id, `story` or
 * `present`.
 */
import { namedByBrowser, readColour, type Rgb } from '#lib/embed/colour.ts';
import { readOptions, type Options } from '#lib/embed/options.ts';
import { BASE, themeFor, tonesFor, type Palette } from '#lib/embed/tones.ts';
import { fallBack, onFault } from '#lib/engine/page/fault.ts';
import { resolveMode } from '#lib/engine/stepper/address.ts';
import { tellHeights } from './heights.ts';

const root = document.documentElement;

/** CSS generic families, which must not be quoted. */
const GENERIC = /^(serif|sans-serif|monospace|system-ui|ui-serif|ui-sans-serif)$/;

/** The style sheet's current base tones. */
function paletteOf(): Palette {
	const style = getComputedStyle(root);
	const tone = (name: string): Rgb =>
		readColour(style.getPropertyValue(`--${name}`), namedByBrowser) ?? [0, 0, 0];
	const [ink, paper, harm, evidence] = BASE.map(tone);
	return { ink, paper, harm, evidence };
}

function applyTones(options: Options): string[] {
	const theme = themeFor(options);
	if (theme !== 'auto') root.dataset.theme = theme;
	const { tones, faults } = tonesFor(options, paletteOf());
	for (const [name, value] of Object.entries(tones)) root.style.setProperty(`--${name}`, value);
	return faults;
}

/** Puts the family before the fallback fonts. */
function applyFont(font: string): void {
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
function applyOptions(): Options {
	const { options, faults } = readOptions(location.search, namedByBrowser);
	if (options.plain) root.dataset.plain = '';
	if (options.still) root.dataset.static = '';
	if (options.step) root.dataset.asked = options.step;
	if (options.font) applyFont(options.font);
	for (const fault of [...faults, ...applyTones(options)]) console.warn(`358 days: ${fault}`);
	// Tones derived from the light palette suit only that one.
	if (themeFor(options) === 'auto')
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
			applyTones(options);
		});
	return options;
}

const frame = document.currentScript?.dataset.frame ?? '';
const options = applyOptions();

if (frame === 'story') {
	// It scrolls only if the host drives it: see drive.ts.
	root.dataset.mode = 'step';
	/** A step fills the frame, so only the flat story has a height to report. */
	const flat = () => {
		root.dataset.mode = 'read';
		tellHeights(frame);
	};
	if (options.still || resolveMode(location.search) === 'read') flat();
	else
		onFault(() => {
			fallBack();
			flat();
		});
} else if (frame !== 'present') {
	// One step at a time; a still picture with no step requested shows its description instead.
	// Slides fill their frame, so they have no height to report.
	if (!options.still || options.step) root.dataset.live = '';
	tellHeights(frame);
}

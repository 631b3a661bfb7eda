/**
 * The project's own fonts, for pictures and PDFs: what a machine has installed differs, and may lack
 * letters.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';
import { root } from './run.mjs';

/**
 * For a browser on Linux, as FONTCONFIG_FILE: it sees these fonts and no others, so it neither
 * depends on those of the machine nor fails where there are none.
 */
export const fontconfig = join(root, 'tests', 'fonts', 'fonts.conf');

const PACKAGES = 'node_modules/@fontsource-variable';

/** For the tokens in tokens.css of the same names: variable fonts. */
const TEXT = {
	serif: `${PACKAGES}/source-serif-4/files/source-serif-4-latin-wght-normal.woff2`,
	sans: `${PACKAGES}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`
};

/** For what those lack: words among numerals, whose font has no letters, and signs. */
const OTHER = {
	display: 'src/lib/engine/type/card.ttf',
	signs: 'node_modules/@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2'
};

const TOKENS = `:root {
	--serif: 'Kept serif', 'Kept signs' !important;
	--sans: 'Kept sans', 'Kept signs' !important;
	--numerals: 'Numerals', 'Kept display', 'Kept signs' !important;
}`;

/** The weights that print has: each one's own, and for which in CSS it is used. */
const CUTS = [
	{ wght: 400, weights: '1 500' },
	{ wght: 650, weights: '501 1000' }
];

/** @param {string} file */
const read = (file) => readFileSync(join(root, file));

/**
 * @param {string} kind
 * @param {Buffer} font
 * @param {string} [weights]
 */
const face = (kind, font, weights = '1 1000') =>
	`@font-face { font-family: 'Kept ${kind}'; font-weight: ${weights}; ` +
	`src: url(data:;base64,${font.toString('base64')}) }`;

/** @param {Record<string, string>} files */
const faces = (files) => Object.entries(files).map(([kind, file]) => face(kind, read(file)));

/** A style sheet for the screen. */
export function screenFonts() {
	return [...faces(TEXT), ...faces(OTHER), TOKENS].join('\n');
}

/**
 * A style sheet for print, with a font for each weight: in a PDF the letters of a variable font are
 * drawings. The fonts have only the page's characters, because programs that copy text from a PDF
 * see which shape it has, and ’ may share one with a letter of another language.
 * @param {string} html the page
 */
export async function printFonts(html) {
	const cuts = [];
	for (const [kind, file] of Object.entries(TEXT))
		for (const { wght, weights } of CUTS) {
			const options = { variationAxes: { wght }, targetFormat: /** @type {const} */ ('woff2') };
			cuts.push(face(kind, await subset(read(file), html, options), weights));
		}
	return [...cuts, ...faces(OTHER), TOKENS].join('\n');
}

/**
 * Sets every page in fonts of ours from its first layout on.
 * @param {import('@playwright/test').Page} page
 * @param {(html: string) => string | Promise<string>} fonts
 */
export async function setIn(page, fonts) {
	await page.route(/\/(\?[^/]*)?$/, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const style = `<style>${await fonts(html)}</style></head>`;
		await route.fulfill({ response, body: html.replace('</head>', () => style) });
	});
}

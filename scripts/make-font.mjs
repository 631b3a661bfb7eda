/**
 * npm run font: makes the files of src/lib/type from the open face Fraunces (see OFL.txt there).
 * The numerals are the pictures of this story, so they have a face of their own, cut down to the
 * few characters it is used for, at one weight. The same input gives the same bytes; the results
 * are committed, so this runs only when the face, its weight or its characters change.
 *
 * numerals.woff2  the characters of NUMERALS, for the reader
 * numerals.css    its @font-face, fallbacks scaled to take the same room, and --numerals, which
 *                 names them all
 * card.ttf        all of Latin, only for drawing pictures at build: their large words
 * text.ttf        the same characters cut for small sizes: the labels of pictures to take away
 * strong.ttf      the same, for their headings
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subset from 'subset-font';
import { fontMetrics } from './lib/font-metrics.mjs';
import { root } from './lib/run.mjs';

const NUMERALS = ' $+,-.0123456789×–−';
/** The same as CSS says it. */
const UNICODE_RANGE = 'U+20, U+24, U+2B-2E, U+30-39, U+D7, U+2013, U+2212';
const LATIN = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 32 + i)) + '×–−—‘’“”é§·';

/**
 * Weight 650 at the optical size 72: hairlines that hold at 26 px and on newsprint, and digits that
 * still have their cut at 200. Neither soft nor wonky: the subject is grave.
 */
const CUT = { wght: 650, opsz: 72, SOFT: 0, WONK: 0 };
/** At 14 to 20 px the optical size 12 has open letters and no hairlines that a press could lose. */
const SMALL = { opsz: 12, SOFT: 0, WONK: 0 };

/**
 * Faces that stand in until ours is there, by the names that systems know them by, and the width of
 * a digit in them, in em (all their digits are equally wide; read from the fonts).
 */
const FALLBACKS = [
	{
		family: 'Numerals as Times',
		digit: 0.5,
		names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold']
	},
	{ family: 'Numerals as Noto', digit: 0.565, names: ['Noto Serif Bold', 'NotoSerif-Bold'] }
];

const require = createRequire(import.meta.url);
const source =
	require.resolve('@fontsource-variable/fraunces/files/fraunces-latin-full-normal.woff2');
const licence = require.resolve('@fontsource-variable/fraunces/LICENSE');
const folder = join(root, 'src', 'lib', 'type');

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(1)}%`;

/**
 * The style sheet that declares the face and its stand-ins.
 * @param {ReturnType<typeof fontMetrics>} metrics of our face
 */
function styleSheet(metrics) {
	const digits = [...'0123456789'].map((d) => metrics.advance(d));
	const digit = digits.reduce((a, b) => a + b) / digits.length;
	const fallbacks = FALLBACKS.map(({ family, digit: theirs, names }) => {
		const scale = digit / theirs;
		return `
@font-face {
	font-family: '${family}';
	src: ${names.map((name) => `local('${name}')`).join(', ')};
	font-weight: 1 1000;
	size-adjust: ${percent(scale)};
	ascent-override: ${percent(metrics.ascent / scale)};
	descent-override: ${percent(metrics.descent / scale)};
	line-gap-override: 0%;
}
`;
	});
	const families = ['Numerals', ...FALLBACKS.map((f) => f.family)].map((name) => `'${name}'`);
	return `/* Made by scripts/make-font.mjs: change it there. */
@font-face {
	font-family: 'Numerals';
	/* Within the style sheet, as the style sheet is within the page: 2.5 KB are not worth a request. */
	src: url('./numerals.woff2?inline') format('woff2');
	font-display: swap;
	/* One cut serves every weight asked for: nothing is emboldened by the browser. */
	font-weight: 1 1000;
	unicode-range: ${UNICODE_RANGE};
}
${fallbacks.join('')}
:root {
	--numerals: ${families.join(', ')}, 'Times New Roman', serif;
}
`;
}

const face = readFileSync(source);
const options = { variationAxes: CUT, keepFeatures: ['kern'], noHinting: true };
const numerals = await subset(face, NUMERALS, { ...options, targetFormat: 'woff2' });
const plain = await subset(face, NUMERALS, { ...options, targetFormat: 'sfnt' });
writeFileSync(join(folder, 'numerals.woff2'), numerals);
writeFileSync(join(folder, 'numerals.css'), styleSheet(fontMetrics(plain)));
const pictures = {
	'card.ttf': CUT,
	'text.ttf': { ...SMALL, wght: 400 },
	'strong.ttf': { ...SMALL, wght: 600 }
};
for (const [file, variationAxes] of Object.entries(pictures))
	writeFileSync(
		join(folder, file),
		await subset(face, LATIN, { ...options, variationAxes, targetFormat: 'sfnt' })
	);
copyFileSync(licence, join(folder, 'OFL.txt'));
console.log(`numerals.woff2: ${numerals.length} bytes`);

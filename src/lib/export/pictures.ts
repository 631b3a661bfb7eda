/** The downloadable pictures, made from the data. Build time only: needs Node. */
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { aboutOf } from '#lib/charts/abouts.ts';
import { charts } from '#lib/charts/all.ts';
import type { Size } from '#lib/engine/scene.ts';
import { absolute, site } from '#lib/content/site.ts';
import { sourceName } from '#lib/content/text.ts';
import { token } from '#lib/engine/style/token.ts';
import { FACES, faceStyles, FAMILY } from './faces.ts';
import type { Extent, Studio } from './panels.ts';
import { picture, WIDTH, type Picture } from './picture.ts';

/** PNG pixels per px of the picture: enough for print across two columns. */
export const DENSITY = 2;

/** Uses the fonts in this repository, never the machine's own. */
const FONT: ResvgRenderOptions['font'] = {
	fontFiles: FACES.map(({ file }) => file),
	loadSystemFonts: false,
	defaultFontFamily: FAMILY
};

/** Draws the charts' pictures: the scenes as they are, in the light theme. */
export const studio: Studio = {
	// At the end of its clock.
	scene: (step, size) => charts.scene(step, 1, size),
	token,
	extent
};

const drawn = new Map<string, Picture>();

/** A chart's picture, drawn once. Throws a RangeError for an unknown chart. */
function pictureOf(chart: string): Picture {
	const known = drawn.get(chart);
	if (known) return known;
	const { title, description, panels, sources, picture: rows } = aboutOf(chart);
	const words = {
		title,
		description,
		sources: [...new Set(sources.map(sourceName))],
		credit: `${site.name} · ${absolute('/')} · CC BY 4.0, creativecommons.org/licenses/by/4.0`
	};
	const made = picture(words, panels, rows, studio, FAMILY);
	drawn.set(chart, made);
	return made;
}

/**
 * The size of a chart's picture, in px; its PNG has DENSITY pixels per px. Throws like `pictureOf`.
 */
export function sizeOf(chart: string): Size {
	return { width: WIDTH, height: pictureOf(chart).height };
}

/** The picture as self-contained SVG. Rejects where `pictureOf` would throw. */
export async function svgOf(chart: string): Promise<string> {
	const { svg } = pictureOf(chart);
	return svg(await faceStyles(svg('')));
}

/** The picture as PNG. Throws like `pictureOf`. */
export function pngOf(chart: string): Uint8Array<ArrayBuffer> {
	// The renderer has its own fonts and ignores any embedded in the picture.
	return png(pictureOf(chart).svg(''), WIDTH * DENSITY);
}

/** Renders an SVG as a PNG, identical on every machine, `width` pixels wide. Throws an Error for invalid SVG. */
export function png(svg: string, width: number): Uint8Array<ArrayBuffer> {
	const fitTo = { mode: 'width', value: width } as const;
	return new Uint8Array(new Resvg(svg, { fitTo, font: FONT }).render().asPng());
}

/** Measured by the renderer, text included. */
function extent(svg: string, { width, height }: Size): Extent {
	const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FAMILY}">`;
	const box = new Resvg(`${root}${svg}</svg>`, { font: FONT }).getBBox();
	return box ?? { x: 0, y: 0, width, height };
}

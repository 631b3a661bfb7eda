/** Pictures as PNG, identical on every machine. Build time only: needs Node. */
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { FACES, FAMILY } from './faces.ts';

/** Uses the fonts in this repository, never the machine's own. */
export const FONT: ResvgRenderOptions['font'] = {
	fontFiles: FACES.map(({ file }) => file),
	loadSystemFonts: false,
	defaultFontFamily: FAMILY
};

/** Renders an SVG as a PNG, `width` pixels wide. Throws an Error for invalid SVG. */
export function png(svg: string, width: number): Uint8Array<ArrayBuffer> {
	const fitTo = { mode: 'width', value: width } as const;
	return new Uint8Array(new Resvg(svg, { fitTo, font: FONT }).render().asPng());
}

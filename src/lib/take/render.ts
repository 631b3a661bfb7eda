/** Pictures as PNG, alike on every machine. Only where pages are made: it needs Node. */
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { FACES, FAMILY } from './faces';

/** The faces come with the sources; the machine's own are never used. */
export const FONT: ResvgRenderOptions['font'] = {
	fontFiles: FACES.map(({ file }) => file),
	loadSystemFonts: false,
	defaultFontFamily: FAMILY
};

/** An SVG as PNG, `width` pixels wide. Throws an Error for what is no SVG. */
export function png(svg: string, width: number): Uint8Array<ArrayBuffer> {
	const fitTo = { mode: 'width', value: width } as const;
	return new Uint8Array(new Resvg(svg, { fitTo, font: FONT }).render().asPng());
}

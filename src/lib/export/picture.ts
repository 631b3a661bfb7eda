/** A chart's figure as one self-contained picture: title, panels, legends, sources and licence. */
import type { Panel, PictureRow } from '#lib/engine/chart.ts';
import { escape } from '#lib/engine/page/escape.ts';
import { line, paragraph, stack } from './blocks.ts';
import { arrange, type Studio } from './panels.ts';

/** The picture's width, in px. */
export const WIDTH = 1200;
const MARGIN = 48;
const INNER = WIDTH - 2 * MARGIN;

export interface PictureWords {
	title: string;
	/** The text alternative. */
	description: string;
	/** The sources' short names. */
	sources: string[];
	/** The project's name, address and licence. */
	credit: string;
}

/** A picture without its fonts, which are subset to its text afterwards. */
export interface Picture {
	/** The picture as SVG, with `styles` (CSS) inserted. */
	svg: (styles: string) => string;
	/** In px; the width is WIDTH. */
	height: number;
}

/** Draws it in the font `family`. `rows` arranges the panels. */
export function picture(
	{ title, description, sources, credit }: PictureWords,
	panels: readonly Panel[],
	rows: readonly PictureRow[],
	studio: Studio,
	family: string
): Picture {
	const { token } = studio;
	const text = { size: 18, weight: 400, tone: 'quiet' } as const;
	const cited = `${sources.length > 1 ? 'Sources' : 'Source'}: ${sources.join('; ')}.`;
	const body = stack([
		line(INNER, 5, 'ink', token),
		26,
		paragraph(title, INNER, { size: 42, weight: 700, tone: 'ink' }, token),
		...arrange(panels, rows, INNER, studio),
		36,
		line(INNER, 1.5, 'line', token),
		16,
		paragraph(cited, INNER, { ...text, full: true }, token),
		10,
		paragraph(credit, INNER, { ...text, weight: 600 }, token)
	]);
	const height = Math.ceil(body.height + 2 * MARGIN);
	const box = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
	return {
		height,
		svg: (
			styles
		) => `<svg xmlns="http://www.w3.org/2000/svg" ${box} role="img" aria-labelledby="title description" font-family="${family}, Georgia, serif">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(description)}</desc>
<style>${styles}</style>
<rect width="100%" height="100%" fill="${token('paper')}"/>
<g transform="translate(${MARGIN} ${MARGIN})">${body.svg}</g>
</svg>
`
	};
}

/**
 * The social card of a chart: its title and legend on the left, its drawing on the right. Build time
 * only: needs Node.
 */
import { aboutOf } from '#lib/charts/abouts.ts';
import { site } from '#lib/content/site.ts';
import { words } from '#lib/engine/stage/svg-string.ts';
import type { Size } from '#lib/engine/scene.ts';
import { legend, move, paragraph, stack } from '#lib/export/blocks.ts';
import { FAMILY } from '#lib/export/faces.ts';
import { drawPanel } from '#lib/export/panels.ts';
import { png, studio } from '#lib/export/pictures.ts';
import { CARD } from './card.ts';

const MARGIN = 56;
/** Width of the text column, in px. */
const COLUMN = 400;
const GUTTER = 48;
/** The drawing's box, in px. */
const BOX: Size = {
	width: CARD.width - 2 * MARGIN - COLUMN - GUTTER,
	height: CARD.height - 2 * MARGIN
};

/**
 * A chart's card as a PNG of the size CARD. Throws a RangeError for an unknown chart, or for a
 * character that the font lacks.
 */
export function chartImagePng(chart: string): Uint8Array<ArrayBuffer> {
	const { title, panels, socialImage } = aboutOf(chart);
	const { token } = studio;
	const drawing = drawPanel(panels[socialImage.panel], BOX, socialImage.scale, studio);
	const size = title.length > 44 ? 38 : 50;
	const text = stack([
		paragraph(title, COLUMN, { size, weight: 700, tone: 'ink' }, token),
		30,
		legend(drawing.legend, COLUMN, 21, token)
	]);
	const top = MARGIN + Math.max(0, (BOX.height - drawing.height) / 2);
	const foot = { x: MARGIN, y: CARD.height - MARGIN, size: 26, weight: 700, fill: token('quiet') };
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="${FAMILY}">
<rect width="100%" height="100%" fill="${token('paper')}"/>
${move(text.svg, MARGIN, MARGIN)}
${words([site.name], foot)}
${move(drawing.svg, MARGIN + COLUMN + GUTTER, top)}
</svg>`;
	return png(svg, CARD.width);
}

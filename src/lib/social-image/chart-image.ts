/** The social card of one chart: its title and legend on the left, its drawing on the right. */
import type { Panel } from '#lib/engine/chart.ts';
import { words, type Token } from '#lib/engine/stage/svg-string.ts';
import type { Size } from '#lib/engine/scene.ts';
import { legend, move, paragraph, stack } from '#lib/export/blocks.ts';
import { drawPanel, type Studio } from '#lib/export/panels.ts';
import { CARD } from './size.ts';

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
 * The card as SVG, in the font `family`. `title` is the chart's, `site` the project's name. Throws
 * a RangeError for a character that the font lacks.
 */
/** How a chart's drawing goes on its card. */
interface ImageLayout {
	panel: Panel;
	/** How much larger than on a screen: cards are seen small. */
	scale: number;
}

export function chartImage(
	title: string,
	site: string,
	{ panel, scale }: ImageLayout,
	studio: Studio,
	family: string
): string {
	const { token } = studio;
	const drawing = drawPanel(panel, BOX, scale, studio);
	const size = title.length > 44 ? 38 : 50;
	const text = stack([
		paragraph(title, COLUMN, { size, weight: 700, tone: 'ink' }, token),
		30,
		legend(drawing.legend, COLUMN, 21, token)
	]);
	const top = MARGIN + Math.max(0, (BOX.height - drawing.height) / 2);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="${family}">
<rect width="100%" height="100%" fill="${token('paper')}"/>
${move(text.svg, MARGIN, MARGIN)}
${name(site, token)}
${move(drawing.svg, MARGIN + COLUMN + GUTTER, top)}
</svg>`;
}

/** The project's name, at the foot of the text column. */
function name(site: string, token: Token): string {
	const at = { x: MARGIN, y: CARD.height - MARGIN, size: 26 };
	return words([site], { ...at, weight: 700, fill: token('quiet') });
}

/** The social card of every chart, made from the data. Build time only: needs Node. */
import { wordsOf } from '#lib/charts/abouts.ts';
import { site } from '#lib/content/site.ts';
import { FAMILY } from '#lib/export/faces.ts';
import { studio } from '#lib/export/pictures.ts';
import { png } from '#lib/export/render.ts';
import { CARD } from './card.ts';
import { chartCard } from './chart-card.ts';
import { cardLayout } from './choices.ts';

/** A chart's card as a PNG of the size CARD. Throws a RangeError for an unknown chart. */
export function cardOf(chart: string): Uint8Array<ArrayBuffer> {
	const layout = cardLayout(chart);
	const svg = chartCard(wordsOf(chart).title, site.name, layout, studio, FAMILY);
	return png(svg, CARD.width);
}

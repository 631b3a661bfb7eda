/** The social card of every chart, made from the data. Build time only: needs Node. */
import { wordsOf } from '$lib/figure/words';
import { site } from '$lib/site';
import { FAMILY } from '$lib/take/faces';
import { studio } from '$lib/take/pictures';
import { png } from '$lib/take/render';
import { CARD } from './card';
import { chartCard } from './chart-card';
import { cardLayout } from './choices';

/** A chart's card as a PNG of the size CARD. Throws a RangeError for an unknown chart. */
export function cardOf(chart: string): Uint8Array<ArrayBuffer> {
	const layout = cardLayout(chart);
	const svg = chartCard(wordsOf(chart).title, site.name, layout, studio, FAMILY);
	return png(svg, CARD.width);
}

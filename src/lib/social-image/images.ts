/** The social card of every chart, made from the data. Build time only: needs Node. */
import { aboutOf } from '#lib/charts/abouts.ts';
import { site } from '#lib/content/site.ts';
import { FAMILY } from '#lib/export/faces.ts';
import { studio } from '#lib/export/pictures.ts';
import { png } from '#lib/export/render.ts';
import { CARD } from './size.ts';
import { chartImage } from './chart-image.ts';

/** A chart's card as a PNG of the size CARD. Throws a RangeError for an unknown chart. */
export function chartImagePng(chart: string): Uint8Array<ArrayBuffer> {
	const { title, panels, socialImage } = aboutOf(chart);
	const layout = { panel: panels[socialImage.panel], scale: socialImage.scale };
	const svg = chartImage(title, site.name, layout, studio, FAMILY);
	return png(svg, CARD.width);
}

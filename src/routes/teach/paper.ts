/** Which of a chart's pictures are on its sheet of paper, and how large. */
import { aboutOf } from '#lib/charts/abouts.ts';
import { charts } from '#lib/charts/all.ts';
import type { Scene } from '#lib/engine/scene.ts';

/** A picture on paper, with its caption. */
interface PaperPicture {
	step: string;
	caption: string;
	scene: Scene;
}

/** Picture sizes in px that fit inside the margins of A4 and Letter: two side by side, or one. */
const HALF = 328;
const WHOLE = 676;
const HEIGHT = 360;
/** The one or two pictures on a chart's sheet. Throws a RangeError if there is no such chart. */
export function paperPictures(chart: string): PaperPicture[] {
	const { panels: all, paper = {} } = aboutOf(chart);
	const panels = all.filter(({ step }) => paper.steps?.includes(step) ?? true);
	const size = { width: panels.length > 1 ? HALF : WHOLE, height: paper.height ?? HEIGHT };
	return panels.map(({ step, caption }) => ({ step, caption, scene: charts.scene(step, 1, size) }));
}

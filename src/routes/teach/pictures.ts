/** The kit's pictures: a chart's on paper, and the one without words. Build only. */
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

/** The box (px) in which the picture without words is laid out, and the room around its dots. */
const BOX = { width: 560, height: 520 };
const MARGIN = 8;

/**
 * A step's final scene for a class to look at before learning what it shows: its dots only, without
 * labels, lines or legend, in a box that fits them.
 */
export function wordlessScene(step: string): Scene {
	const scene = charts.scene(step, 1, BOX);
	const away = scene.radius + MARGIN;
	const [xs, ys] = [scene.marks.map(({ x }) => x), scene.marks.map(({ y }) => y)];
	const [left, top] = [Math.min(...xs) - away, Math.min(...ys) - away];
	return {
		...scene,
		labels: [],
		rules: [],
		legend: [],
		marks: scene.marks.map((mark) => ({ ...mark, x: mark.x - left, y: mark.y - top })),
		size: {
			width: Math.ceil(Math.max(...xs) + away - left),
			height: Math.ceil(Math.max(...ys) + away - top)
		}
	};
}

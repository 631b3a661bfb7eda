/** What a chart's embed draws on the server: a picture of each step, narrow and wide. */
import { aboutOf } from '#lib/charts/abouts.ts';
import { charts } from '#lib/charts/all.ts';
import type { Scene } from '#lib/engine/scene.ts';

/** The narrowest supported frame, in px. */
const NARROW = 280;
/** Used from 600 px: see EmbedChart.svelte. */
const WIDE = 560;
/** Limits of a field's height, in px: enough for its labels, and no more than a phone can show. */
const LOW = 340;
const HIGH = 560;
const WIDE_LOW = 400;
const WIDE_HIGH = 500;

const within = (least: number, value: number, most: number): number =>
	Math.max(least, Math.min(most, value));

/** The heights, in px, of a chart's field in a narrow and a wide frame, based on its figure's. */
export function fieldHeights(chart: string): { narrow: number; wide: number } {
	const tallest = Math.max(...aboutOf(chart).panels.map((panel) => panel.size.height));
	return {
		narrow: within(LOW, tallest, HIGH),
		wide: within(WIDE_LOW, tallest, WIDE_HIGH)
	};
}

/** A step's final scenes, at those sizes. */
export function picturesOf(chart: string, step: string): { narrow: Scene; wide: Scene } {
	const { narrow, wide } = fieldHeights(chart);
	return {
		narrow: charts.scene(step, 1, { width: NARROW, height: narrow }),
		wide: charts.scene(step, 1, { width: WIDE, height: wide })
	};
}

/** The step that a chart's embed opens at by default; `last` is the chart's last step. */
export function openingOf(chart: string, last: string): string {
	return aboutOf(chart).opensAt ?? last;
}

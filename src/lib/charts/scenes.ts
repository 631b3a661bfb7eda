/** Every scene of the story. */
import { chapterOf } from '#lib/engine/stepper/chapter.ts';
import type { BoundChart } from '#lib/engine/chart.ts';
import { charts } from './charts.ts';
import type { Progress, Scene, Size } from '#lib/engine/scene.ts';

function chartOf(step: string): BoundChart {
	const chart = charts[chapterOf(step)];
	if (!chart) throw new RangeError(`no scene for step "${step}"`);
	return chart;
}

/** The scene of a step at a progress (0–1) in a box (px). Throws a RangeError for an unknown step. */
export function sceneAt(step: string, progress: Progress, size: Size): Scene {
	return chartOf(step).scene(step, progress, size);
}

/** What a mark of a step's scene is, in words. Throws a RangeError for an unknown step. */
export function tellMark(step: string, key: string): string {
	return chartOf(step).tell(step, key);
}

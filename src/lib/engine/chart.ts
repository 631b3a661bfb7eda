/** A chart with its data, so that whoever draws it need know neither. */
import type { Chart, Progress, Scene, Size } from './scene.ts';

export interface BoundChart {
	scene(step: string, progress: Progress, size: Size): Scene;
	tell(step: string, key: string): string;
}

/** Gives a chart's two functions the data they are of. */
export function bind<Data>(chart: Chart<Data>, data: Data): BoundChart {
	return {
		scene: (step, progress, size) => chart.scene(data, step, progress, size),
		tell: (step, key) => chart.tell(data, step, key)
	};
}

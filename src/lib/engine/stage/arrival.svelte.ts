/** Which charts can be drawn yet: the story's script first comes with those of its first chapters. */
import { charts, later } from '#lib/charts/charts.ts';
import { chapterOf } from '#lib/engine/stepper/chapter.ts';

let complete = $state(later === undefined);
let pending: Promise<void> | undefined;

/** Whether a step's chart is here. Reactive. */
export function hasArrived(step: string): boolean {
	return complete || Object.hasOwn(charts, chapterOf(step));
}

/** Loads the charts that are missing, once. Rejects if they don't load, and can then try again. */
export function loadCharts(): Promise<void> {
	if (complete || !later) return Promise.resolve();
	pending ??= later().then(
		(more) => {
			Object.assign(charts, more);
			complete = true;
		},
		(error: unknown) => {
			pending = undefined;
			throw error;
		}
	);
	return pending;
}

/** What a chart's embed draws on the server: a picture for each step, narrow and wide. */
import { wordsOf } from '$lib/figure/words';
import { sceneAt } from '$lib/scenes';
import type { Scene } from '$lib/scenes/scene';

/** The narrowest frame there is, in px. */
const NARROW = 280;
/** From 600 px on: see EmbedChart.svelte. */
const WIDE = 560;
/** How high a field may be, in px: enough for its words, and no more than a phone can show. */
const LOW = 340;
const HIGH = 560;
const WIDE_LOW = 400;
const WIDE_HIGH = 500;

const within = (least: number, value: number, most: number): number =>
	Math.max(least, Math.min(most, value));

/** The heights (px) of a chart's field, in a narrow frame and a wide one, by its figure's. */
export function fieldHeights(chart: string): { narrow: number; wide: number } {
	const tallest = Math.max(...wordsOf(chart).panels.map((panel) => panel.size.height));
	return {
		narrow: within(LOW, tallest, HIGH),
		wide: within(WIDE_LOW, tallest, WIDE_HIGH)
	};
}

/** A step's scenes, as it ends, at those sizes. */
export function picturesOf(chart: string, step: string): { narrow: Scene; wide: Scene } {
	const { narrow, wide } = fieldHeights(chart);
	return {
		narrow: sceneAt(step, 1, { width: NARROW, height: narrow }),
		wide: sceneAt(step, 1, { width: WIDE, height: wide })
	};
}

/** Where the picture that tells the most by itself is not the chapter's last. */
const OPENINGS: Record<string, string> = {
	money: 'money-refund',
	days: 'days-count',
	requests: 'requests-none',
	impunity: 'impunity-doctors',
	votes: 'votes-party',
	laws: 'laws-kinds',
	disagree: 'disagree-all'
};

/** The step that a chart's embed opens at, unless it is asked for another; `last` is its last. */
export function openingOf(chart: string, last: string): string {
	return OPENINGS[chart] ?? last;
}

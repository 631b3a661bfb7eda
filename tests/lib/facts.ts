/** What the built story must show, worked out from the data it is built from. */
import type { Chart } from '#lib/engine/chart.ts';
import { addMonths, daysInclusive } from '#lib/content/dates.ts';
import { derive } from '#lib/charts/derive.ts';
import { figures } from '#lib/charts/registry.ts';
import { plainText } from '#lib/content/rich.ts';
import { DATA as data } from '#lib/checks/fixture.ts';
import { chapters, hasChart, STEPS, type ChapterId, type StepId } from '#lib/charts/index.ts';

export { data };

export const CHAPTERS = Object.keys(STEPS) as ChapterId[];
/** Every step's id, in the story's order. */
export const ALL_STEPS: StepId[] = Object.values(STEPS).flat();
/** The chapters that have a chart. */
export const CHARTS = CHAPTERS.filter(hasChart);
/** The first step of each chapter. */
export const FIRST_STEPS: StepId[] = Object.values(STEPS).map(([first]) => first);

const registry = figures(data);

/** Story text as it is read, its figures filled in. */
function plain(text: string): string {
	return plainText(text, registry);
}

/** Each step's heading and paragraphs, as they are read. */
export const CARDS = data.story.chapters.flatMap(({ steps }) =>
	steps.map(({ id, heading, text }) => ({
		id,
		texts: [...(heading === null ? [] : [heading]), ...text].map(plain)
	}))
);

const arrest = data.days.arrest.date.at;
/** Day by which the first clock has run, counted from the arrest. */
export const DAYS_TO_ILLNESS = daysInclusive(
	arrest,
	addMonths(arrest, data.days.illness.afterMonths)
);

/** Any size will do: a step has the same marks at each. */
const SIZE = { width: 360, height: 480 };
const derived = derive(data);

/**
 * How many marks a step shows; each chart's own test counts them in its data. Throws a RangeError for
 * a step that is not in the story.
 */
export function marksOf(step: string): number {
	const charts = chapters.map(({ chart }) => chart);
	const chart = charts.find(({ steps }) => (steps as readonly string[]).includes(step));
	if (!chart) throw new RangeError(`no step "${step}"`);
	const { scene } = chart as Chart<unknown>;
	return scene(derived[chart.file], step, SIZE)(1).marks.length;
}

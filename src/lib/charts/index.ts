/**
 * The chapters in the order of the story, each with its chart. Ids, steps, types and registries are
 * all derived from this list. A card in story.json whose step is not here, or a step here without a
 * card, stops the build.
 */
import { accounts } from './accounts/chart.ts';
import { aftermath } from './aftermath/chart.ts';
import { cell } from './cell/chart.ts';
import { closing, opening } from './days/figure-of-days.ts';
import { days } from './days/chart.ts';
import { disagree } from './disagree/chart.ts';
import { impunity } from './impunity/chart.ts';
import { laws } from './laws/chart.ts';
import { list } from './list/chart.ts';
import { minutes } from './minutes/chart.ts';
import { money } from './money/chart.ts';
import { requests } from './requests/chart.ts';
import { votes } from './votes/chart.ts';

export const chapters = [
	opening,
	money,
	days,
	cell,
	requests,
	minutes,
	accounts,
	impunity,
	votes,
	list,
	aftermath,
	laws,
	disagree,
	closing
] as const;

type Chapter = (typeof chapters)[number];
export type ChapterId = Chapter['id'];
export type StepId = Chapter['steps'][number];

/** The charts' data files, by name: as they are written, and as a chart is given them. */
export type ChartFiles = {
	[C in Chapter as C['file']]: NonNullable<C['raw']>;
};
export type ChartData = {
	[C in Chapter as C['file']]: Parameters<C['scene']>[0];
};

/** The steps of each chapter, by its id, both in the order of the story. */
export const STEPS = Object.fromEntries(chapters.map(({ id, steps }) => [id, steps])) as Record<
	ChapterId,
	readonly StepId[]
>;

/** The charts with a figure, with an address and an embed of their own, in the order of the story. */
export const charts: string[] = chapters.filter(({ figure }) => figure).map(({ id }) => id);

/** Whether a chapter has a chart with an address and an embed of its own. */
export function hasChart(chapter: string): boolean {
	return charts.includes(chapter);
}

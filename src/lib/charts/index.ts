/**
 * The chapters in the order of the story, each with its chart. Ids, steps, types and registries are
 * all derived from this list. Only where pages are made: a phone gets the charts alone. A card in story.json whose step is not here, or a step here without a
 * card, stops the build.
 */
import type { z } from 'zod';
import { about as accounts } from './accounts/about.ts';
import { about as aftermath } from './aftermath/about.ts';
import { about as cell } from './cell/about.ts';
import { closing, opening } from './days/figure-of-days.ts';
import { about as days } from './days/about.ts';
import { about as disagree } from './disagree/about.ts';
import { about as impunity } from './impunity/about.ts';
import { about as laws } from './laws/about.ts';
import { about as list } from './list/about.ts';
import { about as minutes } from './minutes/about.ts';
import { about as money } from './money/about.ts';
import { about as requests } from './requests/about.ts';
import { about as votes } from './votes/about.ts';

export const chapters = [
	{ chart: opening },
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
	{ chart: closing }
] as const;

type Chapter = (typeof chapters)[number];
type WithFigure = Extract<Chapter, { schema: unknown }>;
export type ChapterId = Chapter['chart']['id'];
export type StepId = Chapter['chart']['steps'][number];

/** The charts' data files, by name: as they are written, and as a chart is given them. */
export type ChartFiles = { [C in WithFigure as C['chart']['file']]: z.infer<C['schema']> };
export type ChartData = {
	[C in WithFigure as C['chart']['file']]: Parameters<C['chart']['scene']>[0];
};

/** The steps of each chapter, by its id, both in the order of the story. */
export const STEPS = Object.fromEntries(
	chapters.map(({ chart: { id, steps } }) => [id, steps])
) as Record<ChapterId, readonly StepId[]>;

/** The chapters whose chart has a figure, with an address and an embed of its own. */
export const figured = chapters.filter((chapter) => 'schema' in chapter);

/** Their ids, in the order of the story. */
export const charts: string[] = figured.map(({ chart }) => chart.id);

/** Whether a chapter has a chart with an address and an embed of its own. */
export function hasChart(chapter: string): boolean {
	return charts.includes(chapter);
}

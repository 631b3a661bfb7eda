/**
 * The chapters in the order of the story, each with its chart. Ids, steps, types and registries are
 * all derived from this list. A card in story.json whose step is not here, or a step here without a
 * card, stops the build. Only for where pages are made: a phone gets the charts alone.
 */
import type { z } from 'zod';
import { about as accounts } from './accounts/about.ts';
import { about as aftermath } from './aftermath/about.ts';
import { about as cell } from './cell/about.ts';
import type { Chapter } from './chapter.ts';
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

type Listed = (typeof chapters)[number];
type WithFigure = Extract<Listed, { schema: unknown }>;
export type ChapterId = Listed['chart']['id'];
export type StepId = Listed['chart']['steps'][number];

/** The charts' data files, by name: as they are written, and as a chart is given them. */
export type ChartFiles = { [C in WithFigure as C['chart']['file']]: z.infer<C['schema']> };
export type ChartData = {
	[C in WithFigure as C['chart']['file']]: Parameters<C['chart']['scene']>[0];
};

/** The steps of each chapter, by its id, both in the order of the story. */
export const STEPS = Object.fromEntries(
	chapters.map(({ chart: { id, steps } }) => [id, steps])
) as Record<ChapterId, readonly StepId[]>;

/** The chapters that have a figure, and so a page, an embed and a data file. */
export const figured = chapters.filter(
	(chapter) => 'schema' in chapter
) as readonly Chapter<unknown>[];

/** Their ids, in the order of the story. */
export const charts: string[] = figured.map(({ chart }) => chart.id);

/** Whether a chapter has a figure, and so a page, an embed and a data file. */
export function hasChart(chapter: string): boolean {
	return charts.includes(chapter);
}

/** Every scene of the story, with its data: the one place where the two meet. */
import accountsData from 'virtual:data/accounts';
import aftermathData from 'virtual:data/aftermath';
import cellData from 'virtual:data/cell';
import daysData from 'virtual:data/days';
import disagreeData from 'virtual:data/disagree';
import impunityData from 'virtual:data/impunity';
import lawsData from 'virtual:data/laws';
import minutesData from 'virtual:data/minutes';
import moneyData from 'virtual:data/money';
import requestsData from 'virtual:data/requests';
import votesData from 'virtual:data/votes';
import { chapterOf } from '$lib/stepper/chapter';
import { accounts } from './accounts';
import { aftermath } from './aftermath';
import { cell } from './cell';
import { closing } from './closing';
import { days } from './days';
import { disagree } from './disagree';
import { impunity } from './impunity';
import { laws } from './laws';
import { minutes } from './minutes';
import { money } from './money';
import { opening } from './opening';
import { requests } from './requests';
import type { Chart, Progress, Scene, Size } from './scene';
import { votes } from './votes';

interface BoundChart {
	scene(step: string, progress: Progress, size: Size): Scene;
	tell(step: string, key: string): string;
}

function bind<Data>(chart: Chart<Data>, data: Data): BoundChart {
	return {
		scene: (step, progress, size) => chart.scene(data, step, progress, size),
		tell: (step, key) => chart.tell(data, step, key)
	};
}

const charts: Record<string, BoundChart> = {
	opening: bind(opening, daysData),
	money: bind(money, moneyData),
	days: bind(days, daysData),
	cell: bind(cell, cellData),
	requests: bind(requests, requestsData),
	minutes: bind(minutes, minutesData),
	accounts: bind(accounts, accountsData),
	impunity: bind(impunity, impunityData),
	votes: bind(votes, votesData),
	aftermath: bind(aftermath, aftermathData),
	laws: bind(laws, lawsData),
	disagree: bind(disagree, disagreeData),
	closing: bind(closing, daysData)
};

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

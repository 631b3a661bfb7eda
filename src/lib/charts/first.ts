/** The charts of the first chapters, and of the last, which are drawn from the same data. */
import daysData from 'virtual:data/days';
import moneyData from 'virtual:data/money';
import { bind, type BoundChart } from '#lib/engine/chart.ts';
import { closing } from '#lib/charts/days/closing.ts';
import { days } from '#lib/charts/days/chart.ts';
import { money } from '#lib/charts/money/chart.ts';
import { opening } from '#lib/charts/days/opening.ts';

/** By the chapter's id. */
export const first: Record<string, BoundChart> = {
	opening: bind(opening, daysData),
	money: bind(money, moneyData),
	days: bind(days, daysData),
	closing: bind(closing, daysData)
};

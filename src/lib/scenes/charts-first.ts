/** The charts of the first chapters, and of the last, which are drawn from the same data. */
import daysData from 'virtual:data/days';
import moneyData from 'virtual:data/money';
import { bind, type BoundChart } from './bind';
import { closing } from './closing';
import { days } from './days';
import { money } from './money';
import { opening } from './opening';

/** By the chapter's id. */
export const first: Record<string, BoundChart> = {
	opening: bind(opening, daysData),
	money: bind(money, moneyData),
	days: bind(days, daysData),
	closing: bind(closing, daysData)
};

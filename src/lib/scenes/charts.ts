/**
 * Every chart with its data: the one place where the two meet. An embed of one chart is built with
 * that one alone: see entries/one-chart.ts.
 */
import accountsData from 'virtual:data/accounts';
import aftermathData from 'virtual:data/aftermath';
import cellData from 'virtual:data/cell';
import daysData from 'virtual:data/days';
import disagreeData from 'virtual:data/disagree';
import impunityData from 'virtual:data/impunity';
import lawsData from 'virtual:data/laws';
import listData from 'virtual:data/list';
import minutesData from 'virtual:data/minutes';
import moneyData from 'virtual:data/money';
import requestsData from 'virtual:data/requests';
import votesData from 'virtual:data/votes';
import { accounts } from './accounts';
import { aftermath } from './aftermath';
import { bind, type BoundChart } from './bind';
import { cell } from './cell';
import { closing } from './closing';
import { days } from './days';
import { disagree } from './disagree';
import { impunity } from './impunity';
import { laws } from './laws';
import { list } from './list';
import { minutes } from './minutes';
import { money } from './money';
import { opening } from './opening';
import { requests } from './requests';
import { votes } from './votes';

/** By the chapter's id. */
export const charts: Record<string, BoundChart> = {
	opening: bind(opening, daysData),
	money: bind(money, moneyData),
	days: bind(days, daysData),
	cell: bind(cell, cellData),
	requests: bind(requests, requestsData),
	minutes: bind(minutes, minutesData),
	accounts: bind(accounts, accountsData),
	impunity: bind(impunity, impunityData),
	votes: bind(votes, votesData),
	list: bind(list, listData),
	aftermath: bind(aftermath, aftermathData),
	laws: bind(laws, lawsData),
	disagree: bind(disagree, disagreeData),
	closing: bind(closing, daysData)
};

/** The charts of the other chapters, which the story's first view does without. */
import accountsData from 'virtual:data/accounts';
import aftermathData from 'virtual:data/aftermath';
import cellData from 'virtual:data/cell';
import disagreeData from 'virtual:data/disagree';
import impunityData from 'virtual:data/impunity';
import lawsData from 'virtual:data/laws';
import listData from 'virtual:data/list';
import minutesData from 'virtual:data/minutes';
import requestsData from 'virtual:data/requests';
import votesData from 'virtual:data/votes';
import { accounts } from '#lib/charts/accounts/chart.ts';
import { aftermath } from '#lib/charts/aftermath/chart.ts';
import { bind, type BoundChart } from '#lib/engine/chart.ts';
import { cell } from '#lib/charts/cell/chart.ts';
import { disagree } from '#lib/charts/disagree/chart.ts';
import { impunity } from '#lib/charts/impunity/chart.ts';
import { laws } from '#lib/charts/laws/chart.ts';
import { list } from '#lib/charts/list/chart.ts';
import { minutes } from '#lib/charts/minutes/chart.ts';
import { requests } from '#lib/charts/requests/chart.ts';
import { votes } from '#lib/charts/votes/chart.ts';

/** By the chapter's id. */
export const rest: Record<string, BoundChart> = {
	cell: bind(cell, cellData),
	requests: bind(requests, requestsData),
	minutes: bind(minutes, minutesData),
	accounts: bind(accounts, accountsData),
	impunity: bind(impunity, impunityData),
	votes: bind(votes, votesData),
	list: bind(list, listData),
	aftermath: bind(aftermath, aftermathData),
	laws: bind(laws, lawsData),
	disagree: bind(disagree, disagreeData)
};

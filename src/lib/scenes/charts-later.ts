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
import { accounts } from './accounts';
import { aftermath } from './aftermath';
import { bind, type BoundChart } from './bind';
import { cell } from './cell';
import { disagree } from './disagree';
import { impunity } from './impunity';
import { laws } from './laws';
import { list } from './list';
import { minutes } from './minutes';
import { requests } from './requests';
import { votes } from './votes';

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

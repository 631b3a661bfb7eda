/** All data files. Only for prerendering: browsers must not download the text and sources. */
import accounts from 'virtual:data/accounts';
import aftermath from 'virtual:data/aftermath';
import cell from 'virtual:data/cell';
import claims from 'virtual:data/claims';
import days from 'virtual:data/days';
import disagree from 'virtual:data/disagree';
import impunity from 'virtual:data/impunity';
import laws from 'virtual:data/laws';
import list from 'virtual:data/list';
import minutes from 'virtual:data/minutes';
import money from 'virtual:data/money';
import requests from 'virtual:data/requests';
import sources from 'virtual:data/sources';
import story from 'virtual:data/story';
import teach from 'virtual:data/teach';
import votes from 'virtual:data/votes';
import type { Derived } from '#lib/checks/derive.ts';

export const all: Derived = {
	accounts,
	aftermath,
	cell,
	claims,
	days,
	disagree,
	impunity,
	laws,
	list,
	minutes,
	money,
	requests,
	sources,
	story,
	teach,
	votes
};

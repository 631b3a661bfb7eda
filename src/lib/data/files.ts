/** Lists the data files and the schema of each. */
import type { z } from 'zod';
import { accounts } from './schema/accounts.ts';
import { aftermath } from './schema/aftermath.ts';
import { cell } from './schema/cell.ts';
import { claims } from './schema/claims.ts';
import { days } from './schema/days.ts';
import { disagree } from './schema/disagree.ts';
import { impunity } from './schema/impunity.ts';
import { laws } from './schema/laws.ts';
import { list } from './schema/list.ts';
import { minutes } from './schema/minutes.ts';
import { money } from './schema/money.ts';
import { requests } from './schema/requests.ts';
import { sources } from './schema/sources.ts';
import { story } from './schema/story.ts';
import { teach } from './schema/teach.ts';
import { votes } from './schema/votes.ts';

/** The schema of each file, by its name without folder and extension. */
export const FILES = {
	sources,
	claims,
	story,
	teach,
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
	disagree
};

export type Name = keyof typeof FILES;

/** The contents of all files, by name. */
export type Data = { [N in Name]: z.infer<(typeof FILES)[N]> };

export const NAMES = Object.keys(FILES) as Name[];

/** Path of a file from the project's root. */
export function pathOf(name: Name): string {
	return `static/data/${name}.json`;
}

/** Whether the data include every file. */
export function isWhole(data: Partial<Data>): data is Data {
	return NAMES.every((name) => data[name] !== undefined);
}

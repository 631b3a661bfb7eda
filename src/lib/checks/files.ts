/** Lists the data files and the schema of each. */
import type { z } from 'zod';
import { accounts } from '#lib/charts/accounts/schema.ts';
import { aftermath } from '#lib/charts/aftermath/schema.ts';
import { cell } from '#lib/charts/cell/schema.ts';
import { claims } from '#lib/content/schema/claims.ts';
import { days } from '#lib/charts/days/schema.ts';
import { disagree } from '#lib/charts/disagree/schema.ts';
import { impunity } from '#lib/charts/impunity/schema.ts';
import { laws } from '#lib/charts/laws/schema.ts';
import { list } from '#lib/charts/list/schema.ts';
import { minutes } from '#lib/charts/minutes/schema.ts';
import { money } from '#lib/charts/money/schema.ts';
import { requests } from '#lib/charts/requests/schema.ts';
import { sources } from '#lib/content/schema/sources.ts';
import { story } from '#lib/content/schema/story.ts';
import { teach } from '#lib/content/schema/teach.ts';
import { votes } from '#lib/charts/votes/schema.ts';

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

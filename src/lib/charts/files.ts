/** The data files, each with its schema: those of the content, then those of the charts. */
import type { z } from 'zod';
import { claims } from '#lib/content/schema/claims.ts';
import { sources } from '#lib/content/schema/sources.ts';
import { story } from '#lib/content/schema/story.ts';
import { teach } from '#lib/content/schema/teach.ts';
import { figured, type ChartFiles } from './index.ts';

const CONTENT = { sources, claims, story, teach };

/** The contents of all files, by name. */
export type Data = { [N in keyof typeof CONTENT]: z.infer<(typeof CONTENT)[N]> } & ChartFiles;
export type Name = keyof Data;

/** The schema of each file, by its name without folder and extension. */
export const FILES = Object.fromEntries([
	...Object.entries<z.ZodType>(CONTENT),
	...figured.map(({ chart, schema }) => [chart.file, schema] as const)
]) as Record<Name, z.ZodType>;

export const NAMES = Object.keys(FILES) as Name[];

/** The files that are drawn. */
export const DRAWN = NAMES.filter((name) => !(name in CONTENT));

/** Path of a file from the project's root. */
export function pathOf(name: Name): string {
	return `static/data/${name}.json`;
}

/** Whether the data include every file. */
export function isWhole(data: Partial<Data>): data is Data {
	return NAMES.every((name) => data[name] !== undefined);
}

/** The ids of all claims that a data file rests on, wherever in it. */
export function claimIdsIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'claims' ? (inner as string[]) : claimIdsIn(inner)
	);
}

/** Walks the data files, and finds the parts of the charts that are based on claims. Pure. */
import { DRAWN, type Data, type Name } from '#lib/charts/files.ts';

export type Path = readonly PropertyKey[];

export type Value = number | string;

/** A value and its path. */
interface Held {
	path: Path;
	value: unknown;
}

/**
 * The value and everything in it, each with its path, and each object before its contents. Skips the
 * key `without`.
 */
export function walk(value: unknown, without?: string, path: Path = []): Held[] {
	if (typeof value !== 'object' || value === null) return [{ path, value }];
	const inside: [PropertyKey, unknown][] = Array.isArray(value)
		? [...value.entries()]
		: Object.entries(value).filter(([key]) => key !== without);
	const inner = inside.flatMap(([key, item]) => walk(item, without, [...path, key]));
	return [{ path, value }, ...inner];
}

/** A value in a data file. */
interface Placed extends Held {
	file: Name;
}

/** Everything in the charts' data except the members of the roll calls, which are counted instead. */
export function drawn(data: Data): Placed[] {
	return DRAWN.flatMap((file) => walk(data[file], 'members').map((held) => ({ file, ...held })));
}

/** An object in a chart's data that lists the claims it is based on. */
export interface Piece {
	file: Name;
	path: Path;
	object: object;
	claims: string[];
}

/** Every such object in the charts' data. */
export function pieces(data: Data): Piece[] {
	return drawn(data).flatMap(({ file, path, value }) => {
		const claims = claimsOf(value);
		return claims && typeof value === 'object' && value !== null
			? [{ file, path, object: value, claims }]
			: [];
	});
}

/** The ids of the claims that an object lists; undefined if it has no list. */
export function claimsOf(value: unknown): string[] | undefined {
	const ids: unknown =
		typeof value === 'object' && value !== null ? Reflect.get(value, 'claims') : undefined;
	return Array.isArray(ids) ? ids.map(String) : undefined;
}

/** Whether it can be the value of a figure or a date. */
export function isValue(value: unknown): value is Value {
	return typeof value === 'number' || typeof value === 'string';
}

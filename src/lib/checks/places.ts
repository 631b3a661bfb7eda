/** Walks the data files, and finds the parts of the charts that are based on claims. Pure. */
import { valueAt } from '#lib/charts/fault.ts';
import { NAMES, type Data, type Name } from '#lib/charts/files.ts';
import type { Claim } from '#lib/content/schema/claims.ts';
import { numbersIn } from '#lib/evidence/numbers.ts';

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
export function walk(value: unknown, without?: string): Held[] {
	const held: Held[] = [];
	const visit = (value: unknown, path: Path): void => {
		held.push({ path, value });
		if (typeof value !== 'object' || value === null) return;
		if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, [...path, i]);
		else
			for (const [key, item] of Object.entries(value))
				if (key !== without) visit(item, [...path, key]);
	};
	visit(value, []);
	return held;
}

/** The data files that are not drawn. */
export const NO_CHART: readonly Name[] = ['sources', 'claims', 'story', 'teach'];

/** A value in a data file. */
interface Placed extends Held {
	file: Name;
}

/** Everything in the charts' data except the members of the roll calls, which are counted instead. */
export function drawn(data: Data): Placed[] {
	return NAMES.filter((name) => !NO_CHART.includes(name)).flatMap((file) =>
		walk(data[file], 'members').map((held) => ({ file, ...held }))
	);
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

/** A value in a piece, which must be the value of its first claim. */
export interface Own {
	file: Name;
	path: Path;
	value: Value;
	claim: string;
	/** What it must be, given the claim's value; undefined if that does not determine it. */
	wanted: (claimed: Value) => Value | undefined;
}

const same = (claimed: Value): Value => claimed;

/** One of the numbers in a claimed value, such as the 43 in “362–43”. */
const part =
	(index: number) =>
	(claimed: Value): Value | undefined => {
		const number = numbersIn(String(claimed)).at(index);
		return number && Number(number.value);
	};

const OWN: [Path, Own['wanted']][] = [
	[['value'], same],
	[['date', 'at'], same],
	[['yea'], part(0)],
	[['nay'], part(1)]
];

/** The values in a piece: its `value`, its date, or the two counts of a vote. */
export function ownValues({ file, path, object, claims }: Piece): Own[] {
	return OWN.flatMap(([inside, wanted]) => {
		const value = valueAt(object, inside);
		return isValue(value)
			? [{ file, path: [...path, ...inside], value, claim: claims[0], wanted }]
			: [];
	});
}

/** Whether it can be the value of a figure or a date. */
export function isValue(value: unknown): value is Value {
	return typeof value === 'number' || typeof value === 'string';
}

/** The claims by id; if two have the same id, the first. */
export function byId({ claims }: Data): Map<string, Claim> {
	return new Map([...claims.claims].reverse().map((claim) => [claim.id, claim]));
}

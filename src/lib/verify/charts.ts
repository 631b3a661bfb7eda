/** The charts' data, as far as it rests on claims. Pure. */
import { NAMES, type Data, type Name } from '../data/files.ts';
import type { Claim } from '../data/schema/claims.ts';
import { numbersIn } from '../evidence/numbers.ts';
import { get, walk, type Held, type Path } from './path.ts';

export type Value = number | string;

/** The data files that draw nothing. */
export const NO_CHART: readonly Name[] = ['sources', 'claims', 'story', 'teach'];

/** Something in a data file. */
export interface Placed extends Held {
	file: Name;
}

/** Everything in the charts' data but the members of the roll calls, which are counted instead. */
export function drawn(data: Data): Placed[] {
	return NAMES.filter((name) => !NO_CHART.includes(name)).flatMap((file) =>
		walk(data[file], 'members').map((held) => ({ file, ...held }))
	);
}

/** An object of a chart's data that says which claims it rests on. */
export interface Piece {
	file: Name;
	path: Path;
	object: object;
	claims: string[];
}

/** Every piece of the charts' data. */
export function pieces(data: Data): Piece[] {
	return drawn(data).flatMap(({ file, path, value }) => {
		const claims = claimsOf(value);
		return claims && typeof value === 'object' && value !== null
			? [{ file, path, object: value, claims }]
			: [];
	});
}

/** The ids of the claims that an object names; undefined where it names none. */
export function claimsOf(value: unknown): string[] | undefined {
	const ids: unknown =
		typeof value === 'object' && value !== null ? Reflect.get(value, 'claims') : undefined;
	return Array.isArray(ids) ? ids.map(String) : undefined;
}

/** A value that a piece has of its own, which must be that of its first claim. */
export interface Own {
	file: Name;
	path: Path;
	value: Value;
	claim: string;
	/** Whether it is only a part of the claim's value: one of the counts of a vote. */
	part: boolean;
	/** What it must be, by the claim's value; undefined where that says nothing of it. */
	wanted: (claimed: Value) => Value | undefined;
}

const same = (claimed: Value): Value => claimed;

/** One of the numbers that a claimed value holds: the 43 of “362–43”. */
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

/** A piece's own values: its `value`, its date, or the two counts of a vote. */
export function ownValues({ file, path, object, claims }: Piece): Own[] {
	return OWN.flatMap(([inside, wanted]) => {
		const value = get(object, inside);
		return isValue(value)
			? [
					{
						file,
						path: [...path, ...inside],
						value,
						claim: claims[0],
						part: wanted !== same,
						wanted
					}
				]
			: [];
	});
}

/** Whether it is what a figure or a date can be. */
export function isValue(value: unknown): value is Value {
	return typeof value === 'number' || typeof value === 'string';
}

/** The claims by their ids; of two with one id the first. */
export function byId({ claims }: Data): Map<string, Claim> {
	return new Map([...claims.claims].reverse().map((claim) => [claim.id, claim]));
}

/** Which piece of the charts' data a figure is made of. */
import { figures } from '../data/figures.ts';
import { FILES, type Data, type Name } from '../data/files.ts';
import { drawn, isValue, type Value } from './charts.ts';
import { numbersIn } from '../evidence/numbers.ts';
import { get, put, type Path } from './path.ts';

/** The values that the data without its claims give, by the claim's id. */
export function workedOut(data: Data): Map<string, Value> {
	const registry = figures({ ...data, claims: { claims: [] } });
	return new Map([...registry].map(([id, { value }]) => [id, value]));
}

/** What a look at the data gives while these places hold another value; they are as before then. */
export function trying<T>(
	data: Data,
	places: readonly { file: Name; path: Path }[],
	value: Value,
	look: () => T
): T {
	const before = places.map(({ file, path }) => get(data[file], path));
	for (const { file, path } of places) put(data[file], path, value);
	const seen = look();
	for (const [i, { file, path }] of places.entries()) put(data[file], path, before[i]);
	return seen;
}

/**
 * What the data would give with another value in these places; undefined where it cannot stand
 * there, as a number cannot where a date belongs.
 */
export function workedOutWith(
	data: Data,
	places: readonly { file: Name; path: Path }[],
	value: Value
): Map<string, Value> | undefined {
	return trying(data, places, value, () =>
		places.every(({ file }) => FILES[file].safeParse(data[file]).success)
			? workedOut(data)
			: undefined
	);
}

/** A place that makes a figure what it is, with what is there and what should be. */
export interface Leaf {
	file: Name;
	path: Path;
	found: Value;
	wanted: Value;
}

/**
 * The one place in the charts' data that has to be changed for the figure to come out as `wanted`:
 * found by trying. Undefined where no single one does it, as with what is counted. Mends `data`.
 */
export function mendLeaf(data: Data, id: string, wanted: Value): Leaf | undefined {
	const parts = (value: Value): Value[] => [
		value,
		...numbersIn(String(value)).map((number) => Number(number.value))
	];
	const now = workedOut(data).get(id);
	if (now === undefined) return undefined;
	for (const { file, path, value } of drawn(data)) {
		if (!isValue(value) || !parts(now).includes(value)) continue;
		for (const other of parts(wanted)) {
			if (typeof other !== typeof value) continue;
			if (workedOutWith(data, [{ file, path }], other)?.get(id) !== wanted) continue;
			put(data[file], path, other);
			return { file, path, found: value, wanted: other };
		}
	}
	return undefined;
}

/** Finds the value in the charts' data from which a figure is made. */
import { figures } from '#lib/charts/registry.ts';
import { FILES, type Data, type Name } from '#lib/charts/files.ts';
import { drawn, isValue, type Value } from './charts.ts';
import { numbersIn } from '#lib/evidence/numbers.ts';
import { get, put, type Path } from './path.ts';

/** Every value that can be calculated from the data without the claims' values, by the claim's id. */
export function workedOut(data: Data): Map<string, Value> {
	const claims = data.claims.claims.map((claim) => ({ ...claim, value: null }));
	const registry = figures({ ...data, claims: { claims } });
	return new Map([...registry].map(([id, { value }]) => [id, value]));
}

/** Runs `look` while these places have another value, then restores them. */
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
 * What would be calculated from the data with another value in these places; undefined if the value
 * is not allowed there, such as a number instead of a date.
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

/** A place that determines a figure, with the value found there and the value wanted. */
export interface Leaf {
	file: Name;
	path: Path;
	found: Value;
	wanted: Value;
}

/**
 * Finds, by trial, the one place in the charts' data that must change for the figure to be `wanted`,
 * and corrects it in `data`. Undefined if no single place is enough, as with figures that are counted.
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

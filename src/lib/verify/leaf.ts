/** Which piece of the charts' data a figure is made of. */
import { figures } from '../data/figures.ts';
import type { Data, Name } from '../data/files.ts';
import { drawn, isValue, type Value } from './charts.ts';
import { numbersIn } from '../evidence/numbers.ts';
import { put, type Path } from './path.ts';

/** The values that the data without its claims give, by the claim's id. */
export function workedOut(data: Data): Map<string, Value> {
	const registry = figures({ ...data, claims: { claims: [] } });
	return new Map([...registry].map(([id, { value }]) => [id, value]));
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
			put(data[file], path, other);
			if (workedOut(data).get(id) === wanted) return { file, path, found: value, wanted: other };
		}
		put(data[file], path, value);
	}
	return undefined;
}

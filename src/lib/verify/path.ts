/** Reading and writing inside data by paths. Pure, but for `put`. */

export type Path = readonly PropertyKey[];

/** What stands at a path, or undefined. */
export function get(root: object, path: Path): unknown {
	let value: unknown = root;
	for (const key of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = Reflect.get(value, key);
	}
	return value;
}

/** Puts a value at a path. Throws a RangeError where there is no object to hold it. */
export function put(root: object, path: Path, value: unknown): void {
	const holder = get(root, path.slice(0, -1));
	const key = path.at(-1);
	if (typeof holder !== 'object' || holder === null || key === undefined)
		throw new RangeError(`no place at ${path.map(String).join('.')}`);
	Reflect.set(holder, key, value);
}

/** Something at a path. */
export interface Held {
	path: Path;
	value: unknown;
}

/**
 * The value and everything in it, each with its path: an object before what it holds. What stands
 * under the key `without` is left out.
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

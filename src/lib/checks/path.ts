/** Reads and writes values in data by their paths. Pure, except `put`. */

export type Path = readonly PropertyKey[];

/** The value at a path, or undefined. */
export function get(root: object, path: Path): unknown {
	let value: unknown = root;
	for (const key of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = Reflect.get(value, key);
	}
	return value;
}

/** Sets the value at a path. Throws a RangeError if there is no object to contain it. */
export function put(root: object, path: Path, value: unknown): void {
	const holder = get(root, path.slice(0, -1));
	const key = path.at(-1);
	if (typeof holder !== 'object' || holder === null || key === undefined)
		throw new RangeError(`nothing to change at ${path.map(String).join('.')}`);
	Reflect.set(holder, key, value);
}

/** A value and its path. */
export interface Held {
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

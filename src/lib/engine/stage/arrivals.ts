/** Which labels and rules of a step were there before it: those stay as they are, the rest arrive. */

/** What has a key that is unique in its scene, and is plain data. */
interface Keyed {
	key: string;
}

export class Arrivals<T extends Keyed> {
	#step = '';
	/** The items as last given. */
	#last: readonly T[] = [];
	#stay = new Set<string>();

	/**
	 * Splits a step's items, in order. What stays is settled when the step is first seen: an item that
	 * its clock changes does not arrive again.
	 */
	split(step: string, items: readonly T[]): { stay: T[]; arrive: T[] } {
		if (step !== this.#step) {
			const before = new Set(this.#last.map((item) => JSON.stringify(item)));
			this.#stay = new Set(
				items.filter((item) => before.has(JSON.stringify(item))).map(({ key }) => key)
			);
			this.#step = step;
		}
		this.#last = items;
		return {
			stay: items.filter(({ key }) => this.#stay.has(key)),
			arrive: items.filter(({ key }) => !this.#stay.has(key))
		};
	}
}

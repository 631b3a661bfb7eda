/** Keeps words and dots along a line apart: words moved along it, dots moved sideways into lanes. */

/** Something of a certain length (px) that wants its middle at `at` (px). */
export interface Standing {
	at: number;
	length: number;
}

interface Run {
	items: Standing[];
	length: number;
	start: number;
}

/**
 * Middles (px), in the order given, so that nothing overlaps, all lies between `from` and `to`, and
 * the shifts are as small as they can be (least squares, by pooling neighbours that collide).
 * Null where all of it together is longer than the room.
 */
export function dodge(items: Standing[], from: number, to: number): number[] | null {
	const total = items.reduce((sum, item) => sum + item.length, 0);
	if (total > to - from + 1e-6) return null;
	const order = items.map((_, i) => i).sort((a, b) => items[a].at - items[b].at || a - b);
	const runs: Run[] = [];
	for (const i of order) {
		let run = settle([items[i]], from, to);
		for (let last = runs.at(-1); last && last.start + last.length > run.start; last = runs.at(-1)) {
			runs.pop();
			run = settle([...last.items, ...run.items], from, to);
		}
		runs.push(run);
	}
	const middles: number[] = [];
	let n = 0;
	for (const run of runs) {
		let edge = run.start;
		for (const item of run.items) {
			middles[order[n++]] = edge + item.length / 2;
			edge += item.length;
		}
	}
	return middles;
}

/** A run of touching items, placed where the sum of squared shifts is least. */
function settle(items: Standing[], from: number, to: number): Run {
	let length = 0;
	let wanted = 0;
	for (const item of items) {
		wanted += item.at - (length + item.length / 2);
		length += item.length;
	}
	const start = Math.max(from, Math.min(to - length, wanted / items.length));
	return { items, length, start };
}

/**
 * A lane for each place (px) along the line, 0 being on the line itself, so that places nearer than
 * `apart` px never share one. Of dots that collide, those whose words stand farthest off (`pull`,
 * px) stay closest to the line: their way out is past the others, which go straight to theirs.
 */
export function lanesFor(places: number[], apart: number, pull: number[]): number[] {
	const lanes: number[] = [];
	const order = places.map((_, i) => i).sort((a, b) => Math.abs(pull[b]) - Math.abs(pull[a]));
	for (const index of order) {
		const near = (i: number) => Math.abs(places[i] - places[index]) < apart;
		const taken = new Set(lanes.filter((_, i) => near(i)));
		let lane = 0;
		while (taken.has(lane)) lane++;
		lanes[index] = lane;
	}
	return lanes;
}

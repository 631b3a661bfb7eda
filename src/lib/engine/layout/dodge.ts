/** Keeps things that stand in one line from lying on one another. */

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

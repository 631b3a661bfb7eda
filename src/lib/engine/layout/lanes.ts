/** Dots that would lie on one another along a line, moved sideways into lanes. */

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

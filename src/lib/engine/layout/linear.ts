/**
 * A linear scale in the parts that the scenes use. d3-scale's brings colours and number formats
 * along, 7 KB of script on the reader's phone for none of ours.
 */

/**
 * From a number or date of a rising domain to px; piecewise where there are more than two stops,
 * held at the ends. Throws a RangeError where domain and range differ in length, or have under two.
 */
export function linear(
	domain: readonly (number | Date)[],
	range: readonly number[]
): (value: number | Date) => number {
	if (domain.length < 2 || domain.length !== range.length)
		throw new RangeError(`a scale from ${domain.length} stops to ${range.length}`);
	const stops = domain.map(Number);
	return (value) => {
		const x = Math.max(stops[0], Math.min(stops[stops.length - 1], Number(value)));
		const i = stops.findIndex((stop, n) => n > 0 && (x < stop || n === stops.length - 1));
		const share = (x - stops[i - 1]) / (stops[i] - stops[i - 1]);
		return range[i - 1] + share * (range[i] - range[i - 1]);
	};
}

/**
 * Says that a step is one of a chart's own.
 * Throws a RangeError, naming the chart and its steps, where it is not.
 */
export function assertStep<S extends string>(
	chart: string,
	steps: readonly S[],
	step: string
): asserts step is S {
	if (!(steps as readonly string[]).includes(step))
		throw new RangeError(`${chart} has no step "${step}"; its steps are ${steps.join(', ')}`);
}

/**
 * The item that a mark's key stands for.
 * Throws a RangeError where there is none: a key that the chart never drew.
 */
export function found<T>(chart: string, key: string, item: T | undefined): T {
	if (item === undefined) throw new RangeError(`${chart} has no mark "${key}"`);
	return item;
}

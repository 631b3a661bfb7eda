/** Decides which of the differing values in a claim and its charts is most likely right. */
import type { Data } from '#lib/charts/files.ts';
import type { Claim } from '#lib/content/schema/claims.ts';
import type { Own, Value } from './charts.ts';
import { trying, workedOut, workedOutWith } from './leaf.ts';
import { testifies, type Testimony } from './testimony.ts';

// Weights of the evidence for a value. A source's words outweigh anything we typed, and so do figures
// calculated from the value; a claim outweighs one chart, but not two.
const PHRASE = 100;
const PLACE = 10;
const OUTCOME = 5;
const CLAIM = 1.5;
const CHART = 1;

/** The evidence for each value. */
export interface Evidence {
	/** The values in the charts for this claim. */
	drawn: readonly Own[];
	/** The figure calculated from the data, if any. */
	worked: Value | undefined;
	told: readonly Testimony[];
}

/**
 * The value with the most evidence. `tie`: only the claim itself supports it over the value in a
 * chart.
 */
export function likeliest(
	data: Data,
	{ id, value, unit }: Claim & { value: Value },
	{ drawn, worked, told }: Evidence
): { best: Value; tie: boolean } {
	const whole = drawn.filter((own) => !own.part);
	const others = new Set(whole.map((own) => own.value));
	if (worked !== undefined) others.add(worked);
	others.delete(value);
	if (others.size === 0) return { best: value, tie: false };
	const elsewhere = worked !== undefined && !follows(data, id, whole, worked);
	const charted = [...whole.map((own) => own.value), ...(elsewhere ? [worked] : [])];
	const proof = (candidate: Value): number =>
		told
			.filter((testimony) => testifies(testimony, candidate, unit))
			.reduce((sum, { key }) => sum + (key === 'phrase' ? PHRASE : PLACE), 0) +
		OUTCOME * outcomes(data, id, whole, candidate);
	const weight = (candidate: Value): number =>
		proof(candidate) +
		CHART * charted.filter((other) => other === candidate).length +
		(candidate === value ? CLAIM : 0);
	const best = [...others].reduce((a, b) => (weight(b) > weight(a) ? b : a), value);
	const tie = best === value && [...others].some((other) => proof(other) === proof(value));
	return { best, tie };
}

/** Whether the figure comes from one of these places, so that it is not counted twice. */
function follows(data: Data, id: string, places: readonly Own[], worked: Value): boolean {
	return places.some((place) => {
		const other = typeof place.value === 'number' ? place.value + 1 : '1000-01-01';
		return trying(data, [place], other, () => workedOut(data).get(id) !== worked);
	});
}

/** How many of the claims calculated from this one would be right if this were its value. */
function outcomes(data: Data, id: string, places: readonly Own[], candidate: Value): number {
	const worked = workedOutWith(data, places, candidate);
	return data.claims.claims.filter(
		(claim) => claim.from?.includes(id) && worked?.get(claim.id) === claim.value
	).length;
}

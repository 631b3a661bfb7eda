/** Which of the values that a claim and its charts have is the right one. */
import type { Data } from '../data/files.ts';
import type { Claim } from '../data/schema/claims.ts';
import type { Own, Value } from './charts.ts';
import { trying, workedOut, workedOutWith } from './leaf.ts';
import { testifies, type Testimony } from './testimony.ts';

// How much speaks for a value. A source's words outweigh whatever we typed, and so does what is
// worked out from it; a claim is believed before one chart, but not before two.
const PHRASE = 100;
const PLACE = 10;
const OUTCOME = 5;
const CLAIM = 1.5;
const CHART = 1;

/** What speaks for the values. */
export interface Evidence {
	/** What the charts have of their own for this claim. */
	drawn: readonly Own[];
	/** The figure that the data give for it, if any. */
	worked: Value | undefined;
	told: readonly Testimony[];
}

/**
 * The value for which the most speaks; `tie` when nothing but the claim itself speaks for it
 * rather than for what a chart has.
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

/** Whether the figure is that of one of these places, so that it does not count beside it. */
function follows(data: Data, id: string, places: readonly Own[], worked: Value): boolean {
	return places.some((place) => {
		const other = typeof place.value === 'number' ? place.value + 1 : '1000-01-01';
		return trying(data, [place], other, () => workedOut(data).get(id) !== worked);
	});
}

/** How many of the claims that are worked out from this one come out, were this its value. */
function outcomes(data: Data, id: string, places: readonly Own[], candidate: Value): number {
	const worked = workedOutWith(data, places, candidate);
	return data.claims.claims.filter(
		(claim) => claim.from?.includes(id) && worked?.get(claim.id) === claim.value
	).length;
}

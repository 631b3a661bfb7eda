/** What the evidence must show, from the data it is made of. */
import type { Claim } from '../../src/lib/data/schema/claims.ts';
import { CLAIMS } from './claims';
import { data } from './facts';

export const SOURCES = data.sources.sources;
export const QUARRELS = data.disagree.questions;

/** A claim by its id. Throws a RangeError where there is none. */
export function claim(id: string): Claim {
	const found = CLAIMS.find((one) => one.id === id);
	if (!found) throw new RangeError(`no claim "${id}"`);
	return found;
}

/** What a claim's entry must have, every source's name and phrase, its rivals' as well, and has not. */
export function lackingIn(words: string, id: string): string[] {
	const others = (claim(id).rivals ?? []).flatMap(saidOf);
	return [...saidOf(id), ...others].filter((word) => !words.includes(word));
}

/** Who says a claim and in what words; where nobody does, who says what it is worked out from. */
function saidOf(id: string): string[] {
	const { says, from = [] } = claim(id);
	if (says.length === 0) return from.flatMap(saidOf);
	return says.flatMap(({ source, phrase }) => [nameOf(source), ...(phrase ? [phrase] : [])]);
}

function nameOf(source: string): string {
	return SOURCES.find(({ id }) => id === source)?.short ?? source;
}

/** Whether someone says otherwise and the claim does not hold against it, by its standing. */
export function isDoubted(id: string): boolean {
	return ['disputed', 'corrected by the record'].includes(claim(id).standing);
}

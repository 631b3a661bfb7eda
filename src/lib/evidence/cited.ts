/** From claims to the sources that say them. Only where pages are made. */
import all from 'virtual:data/claims';
import type { Claim } from '$lib/data/schema/claims';

const byId = new Map(all.claims.map((claim) => [claim.id, claim]));

/** A claim by its id. Throws a RangeError for an unknown one. */
export function claimOf(id: string): Claim {
	const claim = byId.get(id);
	if (!claim) throw new RangeError(`no claim "${id}"`);
	return claim;
}

/** The ids of the sources of claims, each once, in the order cited. Throws like `claimOf`. */
export function sourcesCited(claims: readonly string[]): string[] {
	return [...new Set(claims.flatMap((id) => claimOf(id).says.map(({ source }) => source)))];
}

/** Looks up claims, and the sources that claims cite. Only for prerendering. */
import all from 'virtual:data/claims';
import type { JudgedClaim } from './standing.ts';

const byId = new Map(all.claims.map((claim) => [claim.id, claim]));

/** A claim by its id. Throws a RangeError for an unknown one. */
export function claimOf(id: string): JudgedClaim {
	const claim = byId.get(id);
	if (!claim) throw new RangeError(`no claim "${id}"`);
	return claim;
}

/** The ids of the sources that the claims cite, each once, in the order cited. Throws like `claimOf`. */
export function sourcesCited(claims: readonly string[]): string[] {
	return [...new Set(claims.flatMap((id) => claimOf(id).says.map(({ source }) => source)))];
}

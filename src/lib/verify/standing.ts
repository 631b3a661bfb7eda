/** That a claim's standing is what its sources and rivals make it. Pure. */
import { faultIn, type Fault } from '../data/fault.ts';
import type { Data } from '../data/files.ts';
import type { Claim } from '../data/schema/claims.ts';

/** A line for each claim whose standing its sources, rivals and note do not bear out. */
export function standingFaults({ claims }: Data): Fault[] {
	return claims.claims.flatMap((claim, i) => {
		const expected = wanted(claim);
		const path = ['claims', i, 'standing'];
		return expected ? [faultIn('claims', path, expected, `"${claim.standing}"`, claim.id)] : [];
	});
}

/** What the claim would need for its standing; undefined where it has that. */
function wanted({ standing, says, from, rivals, note }: Claim): string | undefined {
	const sources = new Set(says.map((said) => said.source));
	if (standing === 'one source') {
		if (rivals) return 'a standing that leaves room for its rivals';
		if (sources.size !== 1 && !(from && sources.size === 0))
			return `the standing of a claim with ${sources.size} sources`;
	} else if (standing === 'agreed') {
		// Two sources say so, or the public record does, or it is worked out.
		const record = [...sources].some((id) => id.startsWith('record-'));
		if (sources.size < 2 && !record && !from) return 'the standing of a claim with one source';
	} else if (!rivals && !note)
		return 'one that its rivals, or a note of what is against it, explain';
	return undefined;
}

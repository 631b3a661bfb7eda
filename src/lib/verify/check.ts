/** All that is checked about the claims: at every build without, by `npm run verify` with sources. */
import type { Fault } from '../data/fault.ts';
import type { Data } from '../data/files.ts';
import { drawn, isValue } from './charts.ts';
import type { ChamberName, Hand } from './hand.ts';
import { numberFaults, phraseFaults } from './phrases.ts';
import { referenceFaults } from './refs.ts';
import { standingFaults } from './standing.ts';
import { countMembers } from './tallies.ts';
import { valueFaults } from './values.ts';
import { wordFaults } from './words.ts';

export interface Findings {
	faults: Fault[];
	/** The claims that nothing uses: no fault of theirs where a part of the story is missing. */
	unused: Fault[];
	/** The data with what is at fault put right, as far as it is known how. */
	mended: Data;
	/** The chambers of which a member is at fault, with no telling which. */
	open: ReadonlySet<ChamberName>;
}

/**
 * A fault for each thing that is wrong, where it arises and not again where it follows from.
 * `hand`: the documents and roll calls, where they are at hand. Pure; `data` stays as it is.
 */
export function checkEvidence(data: Data, { texts = new Map(), rolls = {} }: Hand = {}): Findings {
	const references = referenceFaults(data);
	const mended = structuredClone(data);
	const phrases = phraseFaults(mended, texts);
	const members = countMembers(mended, rolls);
	const typed = drawn(data)
		.map(({ value }) => value)
		.filter(isValue);
	const claimed = data.claims.claims.map(({ value }) => value).filter(isValue);
	const values = valueFaults(mended, {
		wrong: phrases.wrong,
		read: new Set(texts.keys()),
		open: members.open
	});
	const wrong = new Set(values.map((fault) => fault.claim));
	const faults = [
		...references.faults,
		...standingFaults(data),
		...phrases.faults,
		...members.faults,
		...values,
		...numberFaults(
			mended,
			[...typed, ...claimed],
			(id, said) => wrong.has(id) || phrases.wrong.has(said)
		),
		...wordFaults(mended)
	];
	return { faults, unused: references.unused, mended, open: members.open };
}

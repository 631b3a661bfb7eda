/** All checks of the claims: without the sources at every build, with them by `npm run verify`. */
import type { Fault } from '#lib/charts/fault.ts';
import type { Data } from '#lib/charts/files.ts';
import { drawn, isValue } from './charts.ts';
import type { ChamberName, SourceMaterial } from './source-material.ts';
import { hedgeFaults } from './hedges.ts';
import { numberFaults, phraseFaults } from './phrases.ts';
import { referenceFaults } from './refs.ts';
import { countMembers } from './tallies.ts';
import { valueFaults } from './values.ts';
import { wordFaults } from './words.ts';

export interface Findings {
	faults: Fault[];
	/** Unused claims; expected while a part of the story is missing. */
	unused: Fault[];
	/** The data, corrected where the right value is known. */
	corrected: Data;
	/** The chambers with a wrong member that cannot be identified. */
	open: ReadonlySet<ChamberName>;
}

/**
 * One fault for each error, where it arises and not where it has consequences.
 * `hand`: the documents and roll calls, if we have them. Pure; `data` does not change.
 */
export function checkEvidence(data: Data, { texts = new Map(), rolls = {} }: SourceMaterial = {}): Findings {
	const references = referenceFaults(data);
	const corrected = structuredClone(data);
	const phrases = phraseFaults(corrected, texts);
	const hedges = hedgeFaults(corrected, texts, phrases.wrong);
	const members = countMembers(corrected, rolls);
	const typed = drawn(data)
		.map(({ value }) => value)
		.filter(isValue);
	const claimed = data.claims.claims.map(({ value }) => value).filter(isValue);
	const values = valueFaults(corrected, {
		wrong: phrases.wrong,
		read: new Set(texts.keys()),
		open: members.open
	});
	const wrong = new Set(values.map((fault) => fault.claim));
	const faults = [
		...references.faults,
		...phrases.faults,
		...hedges,
		...members.faults,
		...values,
		...numberFaults(
			corrected,
			[...typed, ...claimed],
			(id, said) => wrong.has(id) || phrases.wrong.has(said)
		),
		...wordFaults(corrected)
	];
	return { faults, unused: references.unused, corrected, open: members.open };
}

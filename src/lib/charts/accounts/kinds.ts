/** How the chart "accounts" shows what kind of source gives an account. */
import { capital } from '#lib/content/rich.ts';
import type { Kind } from '#lib/content/schema/sources.ts';
import type { Shape, Tone } from '#lib/engine/scene.ts';

export interface AccountKind {
	kind: Kind;
	shape: Shape;
	/** Only a court’s finding has the tone of the record: see evidence/standing.ts. */
	tone: Tone;
	/** The kind in a sentence. */
	name: string;
	/** The kind in the legend, which has little room. */
	brief: string;
}

/** In the order of the legend, which is not a ranking of what they say. */
export const KINDS: readonly AccountKind[] = [
	{ kind: 'court', shape: 'square', tone: 'evidence', name: 'a court', brief: 'a court' },
	{
		kind: 'parliament or council',
		shape: 'square',
		tone: 'ink',
		name: 'a parliament or council',
		brief: 'parliament, council'
	},
	{
		kind: 'official expert',
		shape: 'disc',
		tone: 'ink',
		name: 'official experts',
		brief: 'state experts'
	},
	{
		kind: 'independent expert',
		shape: 'ring',
		tone: 'ink',
		name: 'independent experts',
		brief: 'outside experts'
	},
	{
		kind: 'party to the case',
		shape: 'cross',
		tone: 'ink',
		name: 'a party to the case',
		brief: 'a party'
	}
];

/** A kind as it is shown. Throws a RangeError for a kind that no account has had so far. */
export function kindOf(kind: Kind): AccountKind {
	const known = KINDS.find((one) => one.kind === kind);
	if (!known) throw new RangeError(`no look for an account by "${kind}"`);
	return known;
}

/** The kind as the first words of a line: "A court". */
export function kindWords(kind: Kind): string {
	return capital(kindOf(kind).name);
}

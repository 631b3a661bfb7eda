/**
 * How far a claim stands, worked out from what its sources are, who said it first, and what other
 * claims say. No label is typed: the rules are those of the editor's brief, in their order. Pure.
 */
import type { Claim, Claims } from '#lib/content/schema/claims.ts';
import type { Kind, Sources } from '#lib/content/schema/sources.ts';

interface Words {
	/** For addresses and attributes. */
	slug: string;
	/** A sign that is told apart without colour. */
	mark: string;
	name: string;
	means: string;
}

/** Every standing, from the firmest to the most doubtful. */
export const STANDINGS = {
	'official record': {
		slug: 'official',
		mark: '=',
		name: 'Official record',
		means: 'An official record or a court’s finding of fact says so, and none contradicts it.'
	},
	'several sources': {
		slug: 'several',
		mark: '2',
		name: 'Several sources',
		means: 'Two or more sources say so independently. None of them is an official record.'
	},
	'our arithmetic': {
		slug: 'arithmetic',
		mark: '+',
		name: 'Our arithmetic',
		means: 'We calculated it from other figures, which are named.'
	},
	'repeated from one origin': {
		slug: 'repeated',
		mark: '1',
		name: 'Repeated from one origin',
		means: 'Several sources say so, but we count them as one: the earliest we found is named.'
	},
	'one source': {
		slug: 'one-source',
		mark: '1',
		name: 'One source',
		means: 'We read it in one source.'
	},
	'counted differently': {
		slug: 'differently',
		mark: '~',
		name: 'Counted differently',
		means:
			'Figures or words differ, but can all be right: they are rounded, or count different things.'
	},
	alleged: {
		slug: 'alleged',
		mark: '?',
		name: 'Alleged',
		means: 'It would be a crime or a wrong, and no court ruling we read has found that it happened.'
	},
	'in conflict': {
		slug: 'conflict',
		mark: '≠',
		name: 'In conflict',
		means: 'Sources say things that cannot all be right. The story says whose version it gives.'
	},
	'contradicted by the official record': {
		slug: 'contradicted',
		mark: '≠',
		name: 'Contradicted by the official record',
		means: 'A source says so, and an official record or a court’s finding says otherwise.'
	}
} as const satisfies Record<string, Words>;

export type Standing = keyof typeof STANDINGS;

/** A claim with its standing, and with the claims it conflicts with or differs from, both ways. */
export type JudgedClaim = Claim & { standing: Standing; rivals: string[]; differs: string[] };

const OFFICIAL: readonly Kind[] = ['official record', 'court'];

/**
 * The claims with their standings, in their order. A relation that one side names holds for both.
 * A source that is not in the list counts as a source of no kind.
 */
export function judge({ claims }: Claims, { sources }: Pick<Sources, 'sources'>): JudgedClaim[] {
	const known = new Map(sources.map((source) => [source.id, source]));
	/** Who said it first: two sources of one origin are one witness. */
	const originOf = ({ source, origin }: Claim['says'][number]): string =>
		origin ?? known.get(source)?.origin ?? source;
	/** A record or a court says it itself; a source that only passes it on does not count. */
	const isOfficial = ({ says }: Claim): boolean =>
		says.some(({ source, origin }) => {
			const kind = known.get(source)?.kind;
			return kind !== undefined && origin === undefined && OFFICIAL.includes(kind);
		});
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	const rivals = both(claims, 'rivals');
	const differs = both(claims, 'differs');

	const standingOf = (claim: Claim): Standing => {
		const { id, kind, says, from } = claim;
		const official = isOfficial(claim);
		const conflicts = [...(rivals.get(id) ?? [])].flatMap((other) => byId.get(other) ?? []);
		const against = conflicts.some(isOfficial);
		if (against && !official) return 'contradicted by the official record';
		if (kind === 'deed' && !official) return 'alleged';
		if (against || (conflicts.length > 0 && !official)) return 'in conflict';
		if ((differs.get(id)?.size ?? 0) > 0) return 'counted differently';
		if (official) return 'official record';
		if (says.length === 0 && from) return 'our arithmetic';
		if (new Set(says.map(originOf)).size > 1) return 'several sources';
		return new Set(says.map(({ source }) => source)).size > 1
			? 'repeated from one origin'
			: 'one source';
	};

	return claims.map((claim) => ({
		...claim,
		standing: standingOf(claim),
		rivals: [...(rivals.get(claim.id) ?? [])],
		differs: [...(differs.get(claim.id) ?? [])]
	}));
}

/** Each claim's others of one relation, whichever side names it. */
function both(claims: readonly Claim[], relation: 'rivals' | 'differs'): Map<string, Set<string>> {
	const all = new Map<string, Set<string>>();
	const add = (id: string, other: string) => all.set(id, (all.get(id) ?? new Set()).add(other));
	for (const claim of claims)
		for (const other of claim[relation] ?? []) {
			add(claim.id, other);
			add(other, claim.id);
		}
	return all;
}

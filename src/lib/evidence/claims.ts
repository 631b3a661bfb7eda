/** The claims as /sources/ lists them: by chapter, and by source. Only where pages are made. */
import { all } from '$lib/data/all';
import type { Claim, Said } from '$lib/data/schema/claims';
import { claimOf } from './cited';

const { claims } = all.claims;

/** Who says it; for a claim that nobody says, because it is worked out, who says what it is from. */
export function sayings(claim: Claim): Said[] {
	if (claim.says.length) return claim.says;
	return (claim.from ?? []).flatMap((id) => sayings(claimOf(id)));
}

/** The ids of the sources that a claim rests on, each once. */
export function sourcesOf(claim: Claim): string[] {
	return [...new Set(sayings(claim).map((said) => said.source))];
}

/** The claims that rest on a source, in the story's order. */
export function citing(source: string): Claim[] {
	return claims.filter((claim) => sourcesOf(claim).includes(source));
}

/** A chapter's claims; `step` is the one that a link to the chapter leads to. */
export interface ChapterClaims {
	id: string;
	title: string;
	step: string;
	claims: Claim[];
}

/** The claims by chapter, in the story's order; chapters without any are left out. */
export function chaptersOfClaims(): ChapterClaims[] {
	return all.story.chapters
		.map(({ id, title, steps }) => ({
			id,
			title,
			step: steps[0]?.id ?? id,
			claims: claims.filter((claim) => claim.chapter === id)
		}))
		.filter((chapter) => chapter.claims.length > 0);
}

export type Source = (typeof all.sources.sources)[number];

/** Whether a source is a public record (or a report of one), not one of the story's documents. */
export function isRecord(source: string): boolean {
	return source.startsWith('record-');
}

/** Whether there is a claim of this id. */
export function isClaim(id: string): boolean {
	return claims.some((claim) => claim.id === id);
}

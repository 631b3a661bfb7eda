/** What the pages show of each claim and source. Only for prerendering. */
import { resolve } from '$app/paths';
import disagree from 'virtual:data/disagree';
import story from 'virtual:data/story';
import recorded from 'virtual:data/sources';
import all from 'virtual:data/claims';
import type { Said } from '#lib/content/schema/claims.ts';
import { byId, sourceOf } from '#lib/content/text.ts';
import { STANDINGS, type JudgedClaim } from './standing.ts';

const { claims } = all;
const originOf = byId(recorded.origins, 'origin');

/** A claim by its id. Throws a RangeError for an unknown one. */
export const claimOf = byId(claims, 'claim');

/** Whether there is a claim with this id. */
export const isClaim = (id: string): boolean => claims.some((claim) => claim.id === id);

/** The address of a claim's entry, relative to the page being rendered. */
export const claimHref = (id: string): string => `${resolve('/sources/')}#claim-${id}`;

/** The ids of the sources that the claims cite, each once, in the order cited. Throws like `claimOf`. */
export function sourcesCited(claims: readonly string[]): string[] {
	return [...new Set(claims.flatMap((id) => claimOf(id).says.map(({ source }) => source)))];
}

/** Who says it; for our own arithmetic, who says what it is calculated from. */
export function sayings(claim: JudgedClaim): Said[] {
	if (claim.says.length) return claim.says;
	return (claim.from ?? []).flatMap((id) => sayings(claimOf(id)));
}

/** The ids of the sources that a claim is based on, each once. */
export function sourcesOf(claim: JudgedClaim): string[] {
	return [...new Set(sayings(claim).map((said) => said.source))];
}

/** The claims that are based on a source, in the story's order. */
export function citing(source: string): JudgedClaim[] {
	return claims.filter((claim) => sourcesOf(claim).includes(source));
}

/** A chapter's claims; `step` is the first step, which links to the chapter lead to. */
export interface ChapterClaims {
	id: string;
	title: string;
	step: string;
	claims: JudgedClaim[];
}

/** The claims by chapter, in the story's order, without the chapters that have none. */
export function chaptersOfClaims(): ChapterClaims[] {
	return story.chapters
		.map(({ id, title, steps }) => ({
			id,
			title,
			step: steps[0]?.id ?? id,
			claims: claims.filter((claim) => claim.chapter === id)
		}))
		.filter((chapter) => chapter.claims.length > 0);
}

/** The name of an origin. Throws a RangeError for an unknown id. */
export const originName = (id: string): string => originOf(id).name;

/** Who said it first, as part of a sentence; undefined where the source speaks for itself. */
export function firstSaidBy({ source, origin }: Said): string | undefined {
	if (origin === undefined || origin === sourceOf(source).origin) return undefined;
	return originName(origin).replace(/^(?:The|His|Her|Their|Members)\b/, (word) =>
		word.toLowerCase()
	);
}

/** The name of a claim's standing; a special one where the record contradicts a rival. */
export function standingName({ standing, rivals }: JudgedClaim): string {
	const confirmed =
		standing === 'official record' &&
		rivals.some((id) => claimOf(id).standing === 'contradicted by the official record');
	return confirmed ? 'Confirmed by the record' : STANDINGS[standing].name;
}

/** A question that a claim answers, with the claims that give other answers. */
export interface Answered {
	id: string;
	question: string;
	others: JudgedClaim[];
}

/** The questions that a claim answers; `others` without those that its entry lists anyway. */
export function questionsOf({ id, rivals, differs }: JudgedClaim): Answered[] {
	const listed = [id, ...rivals, ...differs];
	return disagree.questions
		.filter(({ answers }) => answers.some((answer) => answer.claims.includes(id)))
		.map(({ id: question, question: text, answers }) => ({
			id: question,
			question: text,
			others: answers
				.filter((answer) => !answer.claims.includes(id))
				.flatMap((answer) => answer.claims)
				.filter((other) => !listed.includes(other))
				.map(claimOf)
		}));
}

/** What the evidence page shows of each claim and source. Only for prerendering. */
import disagree from 'virtual:data/disagree';
import story from 'virtual:data/story';
import recorded from 'virtual:data/sources';
import all from 'virtual:data/claims';
import type { Said } from '#lib/content/schema/claims.ts';
import type { Source } from '#lib/content/schema/sources.ts';
import { claimOf } from './cited.ts';
import { STANDINGS, type JudgedClaim } from './standing.ts';

const { claims } = all;
const { sources, origins } = recorded;

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

/** A source by its id. Throws a RangeError for an unknown one. */
export function sourceOf(id: string): Source {
	const source = sources.find((one) => one.id === id);
	if (!source) throw new RangeError(`no source "${id}"`);
	return source;
}

/** The name of an origin. Throws a RangeError for an unknown id. */
export function originName(id: string): string {
	const origin = origins.find((one) => one.id === id);
	if (!origin) throw new RangeError(`no origin "${id}"`);
	return origin.name;
}

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

/** Whether there is a claim with this id. */
export function isClaim(id: string): boolean {
	return claims.some((claim) => claim.id === id);
}

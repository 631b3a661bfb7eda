/** What the evidence page must show, according to the data. */
import { derive } from '#lib/charts/derive.ts';
import { groupSources } from '#lib/evidence/groups.ts';
import { STANDINGS, type JudgedClaim, type Standing } from '#lib/evidence/standing.ts';
import { data } from './facts.ts';

const { claims, disagree } = derive(data);
const { sources, origins } = data.sources;

export const CLAIMS = claims.claims;
export const SOURCES = sources;
export const QUESTIONS = disagree.questions;
/** The headings over the lists of sources, each with the ids of its sources. */
export const GROUPS = groupSources(sources).map(({ title, sources: list }) => ({
	title,
	ids: list.map(({ id }) => id)
}));

/** A claim by its id. Throws a RangeError for an unknown one. */
export function claim(id: string): JudgedClaim {
	const found = CLAIMS.find((one) => one.id === id);
	if (!found) throw new RangeError(`no claim "${id}"`);
	return found;
}

/** The claims with this standing. */
export function claimsThatAre(standing: Standing): JudgedClaim[] {
	return CLAIMS.filter((one) => one.standing === standing);
}

/** The name of a claim's standing as the page shows it. */
export function standingName(id: string): string {
	const { standing, rivals } = claim(id);
	const confirmed =
		standing === 'official record' &&
		rivals.some((rival) => claim(rival).standing === 'contradicted by the official record');
	return confirmed ? 'Confirmed by the record' : STANDINGS[standing].name;
}

/**
 * What is missing from the text of a claim's entry: its standing; the sources, phrases and origins of
 * the claim, and of the claims that conflict or differ; and the questions that it answers.
 */
export function missingIn(words: string, id: string): string[] {
	const { rivals, differs } = claim(id);
	const questions = QUESTIONS.filter(({ answers }) =>
		answers.some((answer) => answer.claims.includes(id))
	).map(({ question }) => question);
	return [
		standingName(id),
		...[id, ...rivals, ...differs].flatMap(saidOf),
		...origins.filter(({ id: origin }) => passedOn(id).includes(origin)).map(({ name }) => name),
		...questions
	].filter((word) => !words.toLowerCase().includes(word.toLowerCase()));
}

/** Who says a claim and in what words; for our own arithmetic, who says what it is based on. */
function saidOf(id: string): string[] {
	const { says, from = [] } = claim(id);
	if (says.length === 0) return from.flatMap(saidOf);
	return says.flatMap(({ source, phrase }) => [nameOf(source), ...(phrase ? [phrase] : [])]);
}

/** The origins of what a claim's sources pass on. */
function passedOn(id: string): (string | undefined)[] {
	return claim(id)
		.says.filter(({ source, origin }) => origin !== sourceOf(source)?.origin)
		.map(({ origin }) => origin);
}

function sourceOf(id: string) {
	return sources.find((source) => source.id === id);
}

function nameOf(source: string): string {
	return sourceOf(source)?.short ?? source;
}

/** Whether the story marks a claim as one that others contradict. */
export function isDoubted(id: string): boolean {
	return ['in conflict', 'contradicted by the official record'].includes(claim(id).standing);
}

/**
 * Lists the published facts one by one, and finds those that have changed since the last release
 * without an entry in CORRECTIONS.md. Pure.
 */
import { DRAWN, type Data } from '#lib/charts/files.ts';
import type { Said } from '#lib/content/schema/claims.ts';
import type { Member } from '#lib/charts/votes/schema.ts';
import type { Correction } from '#lib/evidence/corrections.ts';
import { judge, type JudgedClaim } from '#lib/evidence/standing.ts';
import { claimsOf, isValue } from './places.ts';

/**
 * Each fact by a path that does not change: an item in a list is identified by its id, or else by its
 * first claim, so that moving it is not a change. A member of a roll call is one fact.
 */
export type Facts = Record<string, string | number | boolean | null>;

/** Fields of the charts that are wording, not facts. */
const NO_FACT = ['id', 'label', 'short', 'question', 'loose'];

/** Every published fact in the claims, the sources and the charts. */
export function publishedFacts(data: Data): Facts {
	const facts: Facts = {};
	for (const claim of judge(data.claims, data.sources)) addClaim(facts, claim);
	for (const { id, title, publisher, author, date, kind } of data.sources.sources)
		Object.assign(
			facts,
			under(`sources.${id}`, { title, publisher, author, date: date?.at, kind })
		);
	for (const name of DRAWN) addChart(facts, name, data[name]);
	return facts;
}

function addClaim(facts: Facts, claim: JudgedClaim): void {
	const { id, value, unit, standing, says, rivals, differs } = claim;
	// A deed or a statement has no value: the fact is our sentence.
	const main = value === null ? { claim: claim.claim } : { value, ...(unit && { unit }) };
	Object.assign(facts, under(`claims.${id}`, { ...main, standing }));
	for (const [i, said] of says.entries()) {
		const nth = says.slice(0, i + 1).filter((other) => other.source === said.source).length;
		facts[`claims.${id}.says.${said.source}${nth > 1 ? `.${nth}` : ''}`] = readSaid(said);
	}
	for (const rival of rivals) facts[`claims.${id}.rivals.${rival}`] = true;
	for (const other of differs) facts[`claims.${id}.differs.${other}`] = true;
}

function readSaid({ phrase, paragraph, at }: Said): string {
	return [phrase && `“${phrase}”`, paragraph && `paragraph ${paragraph}`, at]
		.filter(Boolean)
		.join(', ');
}

function addChart(facts: Facts, path: string, value: unknown): void {
	if (isMember(value)) facts[path] = `${value.name} (${value.party}-${value.state}): ${value.vote}`;
	else if (Array.isArray(value)) {
		const used = new Set<string>();
		for (const [i, item] of value.entries()) {
			const key = keyOf(item) ?? String(i);
			addChart(facts, `${path}.${used.has(key) ? `${key}.${i}` : key}`, item);
			used.add(key);
		}
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value))
			if (key === 'claims') facts[`${path}.claims`] = claimsOf(value)?.join(', ') ?? '';
			else if (!NO_FACT.includes(key)) addChart(facts, `${path}.${key}`, inner);
	} else if (isValue(value) || typeof value === 'boolean' || value === null) facts[path] = value;
}

function keyOf(item: unknown): string | undefined {
	if (typeof item !== 'object' || item === null) return undefined;
	const id: unknown = Reflect.get(item, 'id');
	return typeof id === 'string' ? id : claimsOf(item)?.[0];
}

function isMember(value: unknown): value is Member {
	return typeof value === 'object' && value !== null && 'party' in value && 'vote' in value;
}

function under(path: string, fields: Record<string, Facts[string] | undefined>): Facts {
	return Object.fromEntries(
		Object.entries(fields).map(([key, value]) => [`${path}.${key}`, value ?? null])
	);
}

/** A published version and its facts. */
export interface Release {
	version: string;
	/** The date of this release, as an ISO date. */
	date: string;
	/** The date of the first release. */
	first: string;
	facts: Facts;
}

/** A published fact that has changed. */
export interface Change {
	path: string;
	was: Facts[string];
	/** Undefined if it has been removed. */
	now: Facts[string] | undefined;
	/** The ids by which a correction may refer to it, the best first. */
	ids: string[];
}

/** Path of a fact in a claim, with the claim's id as the first group. */
const CLAIM = /^claims\.(.+?)\.(value|unit|claim|standing|(says|rivals|differs)\..+)$/;

/** The published facts that have changed or been removed. New facts need no correction. */
export function changes(released: Facts, now: Facts): Change[] {
	return Object.entries(released)
		.filter(([path, was]) => !path.endsWith('.claims') && now[path] !== was)
		.map(([path, was]) => ({
			path,
			was,
			now: Object.hasOwn(now, path) ? now[path] : undefined,
			ids: idsOf(path, { ...released, ...now })
		}));
}

/** The changes without a correction on or after the date of the release. */
export function uncorrected(
	release: Release,
	now: Facts,
	corrections: readonly Correction[]
): Change[] {
	const logged = new Set(
		corrections.filter(({ date }) => date >= release.date).flatMap(({ ids }) => ids)
	);
	return changes(release.facts, now).filter(({ ids }) => !ids.some((id) => logged.has(id)));
}

/** Describes a change: which fact, what it was, what it is now, and what to do. */
export function readChange({ path, was, now, ids }: Change, version: string): string {
	const is = now === undefined ? 'has been removed' : `is now ${JSON.stringify(now)}`;
	return (
		`${path}: was ${JSON.stringify(was)} in release ${version} and ${is}, but CORRECTIONS.md has no ` +
		`entry for the change. Add one headed “## <today> · ${ids[0]}”, or change it back.`
	);
}

/**
 * The ids by which a correction may refer to a fact. In a claim: the claim's id. In a chart: the claims
 * of the nearest object around it, or that object's path. Otherwise: the path of the source. And always
 * its own path.
 */
function idsOf(path: string, facts: Facts): string[] {
	const claim = CLAIM.exec(path)?.[1];
	if (claim) return [claim, path];
	for (let at = path; at.includes('.'); at = at.slice(0, at.lastIndexOf('.'))) {
		const claims = facts[`${at}.claims`];
		if (typeof claims === 'string') return [...claims.split(', '), at, path];
	}
	return path.startsWith('sources.') ? [path.slice(0, path.lastIndexOf('.')), path] : [path];
}

/** Finds facts that have changed since the last release without an entry in CORRECTIONS.md. Pure. */
import type { Correction } from '#lib/evidence/corrections.ts';
import type { Facts } from './facts.ts';

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

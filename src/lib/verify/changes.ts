/** What has changed since the last release, and whether it is logged as a correction. Pure. */
import type { Correction } from '../evidence/corrections.ts';
import type { Facts } from './facts.ts';

/** The facts of a version as it was published. */
export interface Release {
	version: string;
	/** The day, as an ISO date. */
	date: string;
	/** The day of the first release. */
	first: string;
	facts: Facts;
}

/** A published fact that is not as it was. */
export interface Change {
	path: string;
	was: Facts[string];
	/** Undefined where it has been removed. */
	now: Facts[string] | undefined;
	/** The ids under which a correction may name it, the best first. */
	ids: string[];
}

/** What follows a claim's id in the path of one of its facts. */
const CLAIM = /^claims\.(.+?)\.(value|unit|claim|standing|(says|rivals)\..+)$/;

/** The published facts that differ or are gone. What is new is no correction. */
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

/** Those of the changes that no correction on or after the day of the release names. */
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

/** Says of a change which fact it is, what it was, what it is, and what to do. */
export function readChange({ path, was, now, ids }: Change, version: string): string {
	const is = now === undefined ? 'is gone' : `is ${JSON.stringify(now)}`;
	return (
		`${path}: was ${JSON.stringify(was)} in release ${version}, ${is}, and CORRECTIONS.md has no ` +
		`entry for it since. Add one headed “## <today> · ${ids[0]}”, or put it back.`
	);
}

/**
 * A claim's fact goes by the claim's id; a chart's by the claims of the nearest object around it,
 * or that object's path; any other by the path of what it is a fact of. All of them by their own.
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

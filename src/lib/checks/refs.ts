/** Checks that every claim referred to exists, and that every claim is used. Pure. */
import { faultIn, readPath, type Fault } from '#lib/charts/fault.ts';
import { pathOf, type Data, type Name } from '#lib/charts/files.ts';
import { judge } from '#lib/evidence/standing.ts';
import { pieces } from './charts.ts';
import { walk, type Path } from './path.ts';

/** A reference to a claim. */
interface Ref {
	id: string;
	file: Name;
	path: Path;
}

const PLACEHOLDER = /\{([^{}:]*)(?::[^{}]*)?\}/g;
const MARK = /\]\(([^()]*)\)/g;

/** The ids of the claims in a text. Figures about the story itself are not claims. */
export function claimsIn(text: string): string[] {
	return [...text.matchAll(PLACEHOLDER), ...text.matchAll(MARK)]
		.map(([, id]) => id)
		.filter((id) => !id.startsWith('story.'));
}

/**
 * A fault for each duplicate id, each reference to a missing claim, and each unknown origin.
 * `unused`: a fault for each unused claim. While an id is missing, no claim counts as unused, because
 * it may be the missing one under another id.
 */
export function referenceFaults(data: Data): { faults: Fault[]; unused: Fault[] } {
	const { claims } = data.claims;
	const known = new Set(claims.map((claim) => claim.id));
	const missing = new Map<string, Ref[]>();
	const told = toldRefs(data);
	for (const ref of [...told, ...claimRefs(data)])
		if (!known.has(ref.id)) missing.set(ref.id, [...(missing.get(ref.id) ?? []), ref]);
	const used = usedFrom(
		told.map((ref) => ref.id),
		data
	);
	const faults = [
		...claims.flatMap(({ id }, i) =>
			claims.findIndex((claim) => claim.id === id) < i
				? [faultIn('claims', ['claims', i, 'id'], 'a unique id', `"${id}" again`, id)]
				: []
		),
		...[...missing].map(([id, places]) => missingFault(id, places)),
		...originFaults(data)
	];
	const unused = claims.flatMap(({ id }, i) =>
		missing.size === 0 && !used.has(id)
			? [
					faultIn(
						'claims',
						['claims', i],
						'a use of this claim in the story or a chart',
						'none',
						id
					)
				]
			: []
	);
	return { faults, unused };
}

/** References to claims in texts and charts. */
function toldRefs(data: Data): Ref[] {
	const told = (['story', 'teach'] as const).flatMap((file) =>
		walk(data[file]).flatMap(({ path, value }) =>
			typeof value === 'string' ? claimsIn(value).map((id) => ({ id, file, path })) : []
		)
	);
	const weighed = data.teach.tasks.flatMap(({ claims }, i) =>
		claims.map((id, k) => ({ id, file: 'teach' as const, path: ['tasks', i, 'claims', k] }))
	);
	const charted = pieces(data).flatMap(({ file, path, claims }) =>
		claims.map((id, i) => ({ id, file, path: [...path, 'claims', i] }))
	);
	return [...told, ...weighed, ...charted];
}

/** References from claims to other claims. */
function claimRefs({ claims }: Data): Ref[] {
	return claims.claims.flatMap(({ claim, from = [], rivals = [], differs = [] }, i) => {
		const at = (id: string, ...path: PropertyKey[]): Ref => ({
			id,
			file: 'claims',
			path: ['claims', i, ...path]
		});
		return [
			...claimsIn(claim).map((id) => at(id, 'claim')),
			...from.map((id, k) => at(id, 'from', k)),
			...rivals.map((id, k) => at(id, 'rivals', k)),
			...differs.map((id, k) => at(id, 'differs', k))
		];
	});
}

/** Origins that claims name and sources.json does not list. */
function originFaults({ claims, sources }: Data): Fault[] {
	const known = new Set(sources.origins.map((origin) => origin.id));
	return claims.claims.flatMap(({ id, says }, i) =>
		says.flatMap(({ origin }, k) => {
			const path = ['claims', i, 'says', k, 'origin'];
			return origin === undefined || known.has(origin)
				? []
				: [faultIn('claims', path, 'the id of an origin in sources.json', `"${origin}"`, id)];
		})
	);
}

/** An unknown id used once is wrong there; used several times, its claim is missing. */
function missingFault(id: string, [first, ...others]: Ref[]): Fault {
	if (others.length === 0)
		return faultIn(first.file, first.path, 'the id of a claim in claims.json', `"${id}"`, id);
	const place = `${pathOf(first.file)}: ${readPath(first.path)}`;
	const more = `in ${others.length} more place${others.length > 1 ? 's' : ''}`;
	return faultIn('claims', ['claims'], `a claim ${id}, named at ${place} and ${more}`, 'none', id);
}

/** These ids, the claims they conflict with, differ from or are calculated from, and so on. */
function usedFrom(ids: readonly string[], data: Data): Set<string> {
	const claims = new Map(judge(data.claims, data.sources).map((claim) => [claim.id, claim]));
	const used = new Set(ids);
	// Iterating over a Set includes values added on the way.
	for (const id of used) {
		const { from = [], rivals = [], differs = [] } = claims.get(id) ?? {};
		for (const other of [...from, ...rivals, ...differs]) used.add(other);
	}
	return used;
}

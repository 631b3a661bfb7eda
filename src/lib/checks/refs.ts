/** Checks that every claim, source and origin named exists, and that every claim is used. Pure. */
import { faultIn, readPath, type Fault } from '#lib/charts/fault.ts';
import { NAMES, pathOf, type Data, type Name } from '#lib/charts/files.ts';
import { judge } from '#lib/evidence/standing.ts';
import { pieces, walk, type Path } from './places.ts';

/** A place that names the id of a claim, a source or an origin. */
interface Ref {
	id: string;
	file: Name;
	path: Path;
	/** The claim to name in a fault. */
	claim?: string;
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
 * A fault for each duplicate id, each reference to a missing claim or origin, and, in a `complete` story,
 * each unused claim. While an id is missing, no claim counts as unused, because it may be the missing
 * one under another id.
 */
export function referenceFaults(data: Data, complete: boolean): Fault[] {
	const { claims } = data.claims;
	const told = toldRefs(data);
	const missing = unknown(
		[...told, ...claimRefs(data)].map((ref) => ({ ...ref, claim: ref.id })),
		claims,
		'the id of a claim in claims.json'
	);
	const used = usedFrom(
		told.map((ref) => ref.id),
		data
	);
	return [
		...claims.flatMap(({ id }, i) =>
			claims.findIndex((claim) => claim.id === id) < i
				? [faultIn('claims', ['claims', i, 'id'], 'a unique id', `"${id}" again`, id)]
				: []
		),
		...missing,
		...unknown(originRefs(data), data.sources.origins, 'the id of an origin in sources.json'),
		...claims.flatMap(({ id }, i) => {
			if (!complete || missing.length > 0 || used.has(id)) return [];
			const expected = 'a use of this claim in the story or a chart';
			return [faultIn('claims', ['claims', i], expected, 'none', id)];
		})
	];
}

/** A fault for each unknown `source` (of a claim) or string in `sources` (of a step), in any file. */
export function sourceFaults(data: Partial<Data>): Fault[] {
	const refs = NAMES.flatMap((file) =>
		walk(data[file]).flatMap(({ path, value }): Ref[] => {
			const named = path.at(-1) === 'source' || path.at(-2) === 'sources';
			return typeof value === 'string' && named ? [{ id: value, file, path }] : [];
		})
	);
	return data.sources
		? unknown(refs, data.sources.sources, 'the id of a source in sources.json')
		: [];
}

/** A fault for each id that is not among those known, with every place where it is. */
function unknown(
	refs: readonly Ref[],
	known: readonly { id: string }[],
	expected: string
): Fault[] {
	const ids = new Set(known.map(({ id }) => id));
	const places = new Map<string, Ref[]>();
	for (const ref of refs)
		if (!ids.has(ref.id)) places.set(ref.id, [...(places.get(ref.id) ?? []), ref]);
	return [...places].map(([id, [{ file, path, claim }, ...others]]) => {
		const also = others.map((ref) => `${pathOf(ref.file)}: ${readPath(ref.path)}`).join(', ');
		return faultIn(file, path, expected, `"${id}"${also && `, also at ${also}`}`, claim);
	});
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

/** References from claims to origins. */
function originRefs({ claims }: Data): Ref[] {
	return claims.claims.flatMap(({ id, says }, i) =>
		says.flatMap(({ origin }, k): Ref[] => {
			const path = ['claims', i, 'says', k, 'origin'];
			return origin === undefined ? [] : [{ id: origin, file: 'claims', path, claim: id }];
		})
	);
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

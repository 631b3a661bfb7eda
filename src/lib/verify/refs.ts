/** That every claim that is named exists, and that every claim is used. Pure. */
import { faultIn, readPath, type Fault } from '../data/fault.ts';
import { pathOf, type Data, type Name } from '../data/files.ts';
import { byId, pieces } from './charts.ts';
import { walk, type Path } from './path.ts';
import { rivalFaults } from './rivals.ts';

/** A place that names a claim. */
interface Ref {
	id: string;
	file: Name;
	path: Path;
}

const PLACEHOLDER = /\{([^{}:]*)(?::[^{}]*)?\}/g;
const MARK = /\]\(([^()]*)\)/g;

/** The ids of the claims that a text marks; what the story counts in itself is none. */
export function claimsIn(text: string): string[] {
	return [...text.matchAll(PLACEHOLDER), ...text.matchAll(MARK)]
		.map(([, id]) => id)
		.filter((id) => !id.startsWith('story.'));
}

/**
 * A line for each id that is claimed twice, each that is named but not claimed, and each rival that
 * does not answer. `unused`: a line for each claim that nothing uses. While an id is missing none
 * is called unused: it may be the same one under another name.
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
				? [faultIn('claims', ['claims', i, 'id'], 'an id of its own', `"${id}" again`, id)]
				: []
		),
		...[...missing].map(([id, places]) => missingFault(id, places)),
		...rivalFaults(data, new Set(missing.keys()))
	];
	const unused = claims.flatMap(({ id }, i) =>
		missing.size === 0 && !used.has(id)
			? [faultIn('claims', ['claims', i], 'a claim that the story or a chart uses', 'none', id)]
			: []
	);
	return { faults, unused };
}

/** Where the texts and the charts name claims. */
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

/** Where claims name one another. */
function claimRefs({ claims }: Data): Ref[] {
	return claims.claims.flatMap(({ claim, from = [], rivals = [] }, i) => {
		const at = (id: string, ...path: PropertyKey[]): Ref => ({
			id,
			file: 'claims',
			path: ['claims', i, ...path]
		});
		return [
			...claimsIn(claim).map((id) => at(id, 'claim')),
			...from.map((id, k) => at(id, 'from', k)),
			...rivals.map((id, k) => at(id, 'rivals', k))
		];
	});
}

/** An id named in one place is wrong there; named in several, it is the claim that is missing. */
function missingFault(id: string, [first, ...others]: Ref[]): Fault {
	if (others.length === 0)
		return faultIn(first.file, first.path, 'the id of a claim in claims.json', `"${id}"`, id);
	const place = `${pathOf(first.file)}: ${readPath(first.path)}`;
	const more = `${others.length} more place${others.length > 1 ? 's' : ''}`;
	return faultIn('claims', ['claims'], `a claim ${id}, named at ${place} and ${more}`, 'none', id);
}

/** Those ids, their rivals, what they are worked out from, and so on. */
function usedFrom(ids: readonly string[], data: Data): Set<string> {
	const claims = byId(data);
	const used = new Set(ids);
	// A Set goes on to what is added to it on the way.
	for (const id of used) {
		const { from = [], rivals = [] } = claims.get(id) ?? {};
		for (const other of [...from, ...rivals]) used.add(other);
	}
	return used;
}

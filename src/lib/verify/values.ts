/**
 * That a claim, the charts that draw it and the phrases that give it have one value. Where they do
 * not, the one is named that most speaks against, and mended, so that nothing is named that only
 * follows from it.
 */
import { faultIn, readPath, type Fault } from '../data/fault.ts';
import { pathOf, type Data } from '../data/files.ts';
import type { Claim, Said } from '../data/schema/claims.ts';
import { ownValues, pieces, type Own, type Value } from './charts.ts';
import { CHAMBERS, type ChamberName } from './hand.ts';
import { mendLeaf, workedOut } from './leaf.ts';
import { likeliest } from './likeliest.ts';
import { put } from './path.ts';
import { countedScore, isCounted } from './tallies.ts';
import { testifies, testimonies, type Testimony } from './testimony.ts';

/** What is known before values are compared. */
export interface Known {
	/** Phrases that are not the source's. */
	wrong: ReadonlySet<Said>;
	/** The sources whose phrases were looked up: what they say is not in doubt. */
	read: ReadonlySet<string>;
	/** The chambers whose list of members is wrong: what is counted in it proves nothing. */
	open: ReadonlySet<ChamberName>;
}

/** A line for each value that is not what it should be. Mends `data`. */
export function valueFaults(data: Data, known: Known): Fault[] {
	const own = new Map<string, Own[]>();
	for (const value of pieces(data).flatMap(ownValues))
		own.set(value.claim, [...(own.get(value.claim) ?? []), value]);
	const claims = data.claims.claims.map((claim, i) => ({ claim, i }));
	const inTurn = [
		...claims.filter(({ claim }) => !claim.from),
		// What is worked out comes after what it is worked out from has been mended.
		...claims.filter(({ claim }) => claim.from)
	];
	let worked = workedOut(data);
	return inTurn.flatMap(({ claim, i }) => {
		const faults = settle(data, claim, i, own.get(claim.id) ?? [], worked.get(claim.id), known);
		if (faults.length > 0) worked = workedOut(data);
		return faults;
	});
}

function settle(
	data: Data,
	claim: Claim,
	i: number,
	drawn: Own[],
	worked: Value | undefined,
	known: Known
): Fault[] {
	const { id, value, from } = claim;
	const counted = CHAMBERS.find((name) => isCounted(id, name));
	if (value === null || (counted && known.open.has(counted))) return [];
	const alone = drawn.length === 0 && worked === undefined;
	const told = from ? [] : testimonies(claim, known.wrong, alone);
	const sure = from || counted ? worked : known.open.size > 0 ? undefined : countedScore(id, data);
	const { best, tie } =
		sure === undefined
			? likeliest(data, { ...claim, value }, { drawn, worked, told })
			: { best: sure, tie: false };
	const at = ['claims', i, 'value'];
	// Where nothing else tells which of the two is wrong, both are named.
	const asClaimed = (right: Value): string =>
		`${show(right)}, as the claim has it` +
		(tie ? ` (or ${readPath(at)} in ${pathOf('claims')} to be what is found)` : '');
	const faults: Fault[] = [];
	if (value !== best) faults.push(faultIn('claims', at, show(best), show(value), id));
	claim.value = best;
	for (const { file, path, value: found, wanted } of drawn) {
		const right = wanted(best);
		if (right === undefined || right === found) continue;
		faults.push(faultIn(file, path, asClaimed(right), show(found), id));
		put(data[file], path, right);
	}
	if (worked !== undefined && worked !== best && workedOut(data).get(id) !== best) {
		const leaf = mendLeaf(data, id, best);
		faults.push(
			leaf
				? faultIn(leaf.file, leaf.path, asClaimed(leaf.wanted), show(leaf.found), id)
				: faultIn('claims', at, `${show(worked)}, as the data give`, show(best), id)
		);
	}
	return [...faults, ...untold(claim, i, best, told, alone, known)];
}

/**
 * Sources' words that give another value than the one that most speaks for. Where none gives it,
 * it is the value that is wrong, unless a chart has it too and a single phrase stands against
 * both, which may have been mistyped.
 */
function untold(
	claim: Claim,
	i: number,
	best: Value,
	told: Testimony[],
	alone: boolean,
	known: Known
): Fault[] {
	const against = told.filter((testimony) => !testifies(testimony, best, claim.unit));
	if (against.length === 0) return [];
	const [{ key, said, words }] = against;
	const certain = key === 'phrase' && known.read.has(said.source);
	if (against.length === told.length && (alone || certain || against.length > 1)) {
		const expected = `what source ${said.source} gives: “${words.trim()}”`;
		return [faultIn('claims', ['claims', i, 'value'], expected, show(best), claim.id)];
	}
	return against.map(({ key, said, index }) =>
		faultIn('claims', ['claims', i, 'says', index, key], show(best), `“${said[key]}”`, claim.id)
	);
}

function show(value: Value): string {
	return JSON.stringify(value);
}

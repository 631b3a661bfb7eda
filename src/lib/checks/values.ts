/**
 * Checks that a claim, the charts that draw it and the phrases that support it have the same value. If
 * they do not, reports the one with the most evidence against it and corrects it, so that no
 * consequence of the same fault is reported.
 */
import { faultIn, readPath, type Fault } from '#lib/charts/fault.ts';
import { pathOf, type Data } from '#lib/charts/files.ts';
import type { Claim, Said } from '#lib/content/schema/claims.ts';
import { ownValues, pieces, type Own, type Value } from './charts.ts';
import { CHAMBERS, type ChamberName } from './source-material.ts';
import { mendLeaf, workedOut } from './leaf.ts';
import { likeliest } from './likeliest.ts';
import { put } from './path.ts';
import { countedScore, isCounted } from './tallies.ts';
import { testifies, testimonies, type Testimony } from './testimony.ts';

/** What is known before comparing values. */
export interface Known {
	/** Phrases that are not in their source. */
	wrong: ReadonlySet<Said>;
	/** The sources whose phrases were looked up, and are certain. */
	read: ReadonlySet<string>;
	/** The chambers with a wrong list of members, so that counts of it prove nothing. */
	open: ReadonlySet<ChamberName>;
}

/** A fault for each wrong value. Corrects `data`. */
export function valueFaults(data: Data, known: Known): Fault[] {
	const own = new Map<string, Own[]>();
	for (const value of pieces(data).flatMap(ownValues))
		own.set(value.claim, [...(own.get(value.claim) ?? []), value]);
	const claims = data.claims.claims.map((claim, i) => ({ claim, i }));
	const inTurn = [
		...claims.filter(({ claim }) => !claim.from),
		// Calculated claims come after those they are calculated from have been corrected.
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
	// If nothing else shows which of the two is wrong, name both.
	const asClaimed = (right: Value): string =>
		`${show(right)}, as in its claim` +
		(tie ? ` (or correct ${readPath(at)} in ${pathOf('claims')})` : '');
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
				: faultIn('claims', at, `${show(worked)}, as calculated from the data`, show(best), id)
		);
	}
	return [...faults, ...untold(claim, i, best, told, alone, known)];
}

/**
 * Faults for source words that give a value other than the one with the most evidence. If no words
 * give that value, the value itself is wrong, unless a chart has it too and only one phrase contradicts
 * both: then the phrase may be mistyped.
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
		const expected = `the value in source ${said.source}: “${words.trim()}”`;
		return [faultIn('claims', ['claims', i, 'value'], expected, show(best), claim.id)];
	}
	return against.map(({ key, said, index }) =>
		faultIn('claims', ['claims', i, 'says', index, key], show(best), `“${said[key]}”`, claim.id)
	);
}

function show(value: Value): string {
	return JSON.stringify(value);
}

/** Checks that figures and dates in the charts' text and in our sentences come from claims. Pure. */
import { faultIn, type Fault } from '#lib/charts/fault.ts';
import { claimIdsIn, type Data } from '#lib/charts/files.ts';
import { claimsOf, drawn, isValue, type Path, type Value } from './places.ts';
import { agree, numbersIn, readings, type Given } from '#lib/evidence/numbers.ts';

/** Fields that are not text, or are dates that are compared as values. */
const NO_WORDS = ['id', 'claims', 'at', 'precision'];

/**
 * A fault for each text or number in a chart with a figure that none of its claims contains: in their
 * value or note, or in their sources' words, titles or dates. A number written in words may come from
 * any claim. An object without claims is checked against those of its contents.
 * `told`: other values of claims, which are in another fault already.
 */
export function wordFaults(data: Data, told: ReadonlyMap<string, readonly Value[]>): Fault[] {
	const supports = supportOf(data, told);
	const claims = new Map(data.claims.claims.map((claim) => [claim.id, claim]));
	const any = [...claims.keys()].flatMap(supports);
	const sources = new Set(data.sources.sources.map((source) => source.id));
	const known = (id: string): boolean =>
		claims.get(id)?.says.every((said) => sources.has(said.source)) ?? false;
	const faults: Fault[] = [];
	for (const { file, path, value } of drawn(data)) {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
		const ids = claimsWithin(value);
		// Anything missing has been reported already, and might have supported this text.
		if (ids.length === 0 || !ids.every(known)) continue;
		const given = ids.flatMap(supports);
		const claimed = ({ value, text }: Given): boolean =>
			(/\d/.test(text) ? given : any).some((other) => covers(other, value)) || text === 'one';
		for (const [inside, leaf] of leaves(value)) {
			if (typeof leaf === 'number' && !claimsOf(value)) continue;
			const strange = numbersIn(String(leaf)).find((number) => !claimed(number));
			const expected = `figures from its claims (${ids.join(', ')})`;
			if (strange) faults.push(faultIn(file, [...path, ...inside], expected, `“${strange.text}”`));
		}
	}
	return [...faults, ...sentenceFaults(data, any)];
}

/** Whether a claimed number or date supports this one with at least the same precision. */
function covers(claimed: string, told: string): boolean {
	return agree(claimed, told) && claimed.length >= told.length;
}

/** The text and numbers directly in an object or in its lists. */
function leaves(object: object): [Path, string | number][] {
	return Object.entries(object).flatMap(([key, value]): [Path, string | number][] => {
		if (NO_WORDS.includes(key)) return [];
		if (isValue(value)) return [[[key], value]];
		if (!Array.isArray(value)) return [];
		return value.flatMap((item, i): [Path, string | number][] =>
			isValue(item) ? [[[key, i], item]] : []
		);
	});
}

function claimsWithin(object: object): string[] {
	return claimsOf(object) ?? claimIdsIn(object);
}

/** The figures and dates that a claim supports, by its id. */
function supportOf(
	data: Data,
	others: ReadonlyMap<string, readonly Value[]>
): (id: string) => string[] {
	const sources = new Map(data.sources.sources.map((source) => [source.id, source]));
	const numbers = (words?: string): string[] =>
		numbersIn(words ?? '').map((number) => number.value);
	const supports = new Map<string, string[]>();
	for (const { id, value, unit, says, note } of data.claims.claims) {
		const own = [value ?? [], others.get(id) ?? []]
			.flat()
			.flatMap((one) => [String(one), ...readings(one, unit).flat()]);
		const told = says.flatMap(({ source, phrase, at }) => {
			const { title, interest, date } = sources.get(source) ?? {};
			return [phrase, at, title, interest, date?.at].flatMap(numbers);
		});
		// “Nearly a year” is drawn as twelve months.
		const year = /\ba year\b/.test(String(value)) ? ['12'] : [];
		supports.set(id, [...own, ...told, ...numbers(note), ...year]);
	}
	return (id) => supports.get(id) ?? [];
}

/** Our sentences may contain figures only as placeholders, and notes only dates that are claimed. */
function sentenceFaults({ claims }: Data, given: readonly string[]): Fault[] {
	return claims.claims.flatMap(({ id, claim, note = '' }, i) => {
		const typed = /\d+/.exec(claim.replace(/\{[^}]*\}/g, ''));
		const strange = numbersIn(note).find(
			({ value }) => value.includes('-') && !given.some((other) => covers(other, value))
		);
		const at = (key: string, expected: string, found: string): Fault =>
			faultIn('claims', ['claims', i, key], expected, `“${found}”`, id);
		return [
			...(typed ? [at('claim', 'a {figure} placeholder instead of typed digits', typed[0])] : []),
			...(strange ? [at('note', 'a date given by a claim', strange.text)] : [])
		];
	});
}

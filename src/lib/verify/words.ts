/** That the figures and dates in the charts' words, and in our sentences, are claimed. Pure. */
import { faultIn, type Fault } from '../data/fault.ts';
import type { Data } from '../data/files.ts';
import { byId, claimsOf, drawn, isValue } from './charts.ts';
import { agree, numbersIn, readings, type Given } from '../evidence/numbers.ts';
import { walk, type Path } from './path.ts';

/** Fields that hold no words, or dates that are compared as values. */
const NO_WORDS = ['id', 'claims', 'at', 'precision'];

/**
 * A line for each text of a chart, and each number beside it, that gives a figure which none of
 * its claims has, in its value, its note, or what its sources say or are. A number in letters may
 * be any claim's. What has no claims of its own is held against those of what it contains.
 */
export function wordFaults(data: Data): Fault[] {
	const supports = supportOf(data);
	const claims = byId(data);
	const any = [...claims.keys()].flatMap(supports);
	const sources = new Set(data.sources.sources.map((source) => source.id));
	const known = (id: string): boolean =>
		claims.get(id)?.says.every((said) => sources.has(said.source)) ?? false;
	const faults: Fault[] = [];
	for (const { file, path, value } of drawn(data)) {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
		const ids = claimsWithin(value);
		// What is missing has been told already, and would speak for what is written here.
		if (ids.length === 0 || !ids.every(known)) continue;
		const given = ids.flatMap(supports);
		const claimed = ({ value, text }: Given): boolean =>
			(/\d/.test(text) ? given : any).some((other) => covers(other, value)) || text === 'one';
		for (const [inside, leaf] of leaves(value)) {
			if (typeof leaf === 'number' && !claimsOf(value)) continue;
			const strange = numbersIn(String(leaf)).find((number) => !claimed(number));
			const expected = `figures that its claims give (${ids.join(', ')})`;
			if (strange) faults.push(faultIn(file, [...path, ...inside], expected, `“${strange.text}”`));
		}
	}
	return [...faults, ...sentenceFaults(data, any)];
}

/** Whether what is claimed gives a number or date, and as exactly. */
function covers(claimed: string, told: string): boolean {
	return agree(claimed, told) && claimed.length >= told.length;
}

/** What an object says itself: its own words and numbers, and those of its lists. */
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
	return claimsOf(object) ?? walk(object).flatMap(({ value }) => claimsOf(value) ?? []);
}

/** The figures and dates that a claim speaks for, by its id. */
function supportOf(data: Data): (id: string) => string[] {
	const sources = new Map(data.sources.sources.map((source) => [source.id, source]));
	const numbers = (words?: string): string[] =>
		numbersIn(words ?? '').map((number) => number.value);
	const supports = new Map<string, string[]>();
	for (const { id, value, unit, says, note } of data.claims.claims) {
		const own = value === null ? [] : [String(value), ...readings(value, unit).flat()];
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

/** Our sentences have figures only as placeholders; the dates in a note are claimed somewhere. */
function sentenceFaults({ claims }: Data, given: readonly string[]): Fault[] {
	return claims.claims.flatMap(({ id, claim, note = '' }, i) => {
		const typed = /\d+/.exec(claim.replace(/\{[^}]*\}/g, ''));
		const strange = numbersIn(note).find(
			({ value }) => value.includes('-') && !given.some((other) => covers(other, value))
		);
		const at = (key: string, expected: string, { text }: { text: string }): Fault =>
			faultIn('claims', ['claims', i, key], expected, `“${text}”`, id);
		return [
			...(typed ? [at('claim', 'a {figure} in place of each digit', { text: typed[0] })] : []),
			...(strange ? [at('note', 'a date that is claimed', strange)] : [])
		];
	});
}

/**
 * Compares the value of each claim with the charts that draw it, the figures calculated from the data
 * and the words of its sources. Where they differ, lists them all. Pure.
 */
import { disagreement, readPath, valueAt, type Fault } from '#lib/charts/fault.ts';
import type { Data } from '#lib/charts/files.ts';
import { figures } from '#lib/charts/registry.ts';
import type { Claim, Said } from '#lib/content/schema/claims.ts';
import { gives, numbersIn, readings } from '#lib/evidence/numbers.ts';
import { standsIn } from '#lib/evidence/passage.ts';
import { isValue, pieces, walk, type Path, type Piece, type Value } from './places.ts';

/** A place that has the value of a claim, or a part of it. */
interface Place {
	/** What it says, and where: “minutes.json says 79 (said.minutes)”. */
	says: string;
	value?: Value;
	agrees: boolean;
}

/**
 * A fault for each claim whose value is not the same everywhere, those calculated from others last.
 * `wrong`: phrases that are not in their source, to skip. `told`: the values given for each such claim.
 */
export function valueFaults(
	data: Data,
	wrong: ReadonlySet<Said>
): { faults: Fault[]; told: Map<string, Value[]> } {
	const all = pieces(data);
	const calculated = workedOut(data);
	const told = new Map<string, Value[]>();
	const claims = data.claims.claims.map((claim, i) => ({ claim, i }));
	const faults = [
		...claims.filter(({ claim }) => !claim.from),
		...claims.filter(({ claim }) => claim.from)
	].flatMap(({ claim, i }): Fault[] => {
		const { id, value } = claim;
		if (value === null) return [];
		const drawn = drawnPlaces(id, value, all);
		const worked = calculated.get(id);
		const places = [
			...drawn,
			// A part that differs makes the whole differ.
			...(worked === undefined || drawn.some((place) => !place.agrees || place.value === worked)
				? []
				: [workedPlace(claim, worked, all)]),
			...sourcePlaces(claim, wrong, drawn.length === 0 && worked === undefined)
		];
		if (places.every((place) => place.agrees)) return [];
		told.set(
			id,
			places.flatMap((place) => place.value ?? [])
		);
		const said = [`the claim says ${show(value)}`, ...places.map((place) => place.says)];
		return [disagreement('claims', ['claims', i, 'value'], said, id)];
	});
	return { faults, told };
}

/** Every value that can be calculated from the data without the claims' values, by the claim's id. */
export function workedOut(data: Data): Map<string, Value> {
	const claims = data.claims.claims.map((claim) => ({ ...claim, value: null }));
	const registry = figures({ ...data, claims: { claims } });
	return new Map([...registry].map(([id, { value }]) => [id, value]));
}

/** One of the numbers in a claimed value, such as the 43 in “362–43”. */
const part =
	(index: number) =>
	(claimed: Value): Value | undefined => {
		const number = numbersIn(String(claimed)).at(index);
		return number && Number(number.value);
	};

/**
 * What must have the value of a piece's first claim: its `value`, its date, or the two counts of a vote.
 * With what it must be; undefined if the claim's value does not determine it.
 */
const DRAWN: [Path, (claimed: Value) => Value | undefined][] = [
	[['value'], (claimed) => claimed],
	[['date', 'at'], (claimed) => claimed],
	[['yea'], part(0)],
	[['nay'], part(1)]
];

function drawnPlaces(id: string, claimed: Value, all: readonly Piece[]): Place[] {
	return all
		.filter(({ claims }) => claims[0] === id)
		.flatMap(({ file, path, object }) =>
			DRAWN.flatMap(([inside, wanted]): Place[] => {
				const value = valueAt(object, inside);
				if (!isValue(value)) return [];
				const agrees = [undefined, value].includes(wanted(claimed));
				return [{ says: says(file, [[...path, ...inside]], value), value, agrees }];
			})
		);
}

/** A calculated figure, with each place in the claim's chart that has it, or else what it follows from. */
function workedPlace({ id, value, from }: Claim, worked: Value, all: readonly Piece[]): Place {
	const leaves = all
		.filter(({ claims }) => claims.includes(id))
		.flatMap(({ file, path, object }) => {
			const held = walk(object).filter((held) => held.value === worked);
			const paths = held.map((held) => [...path, ...held.path]);
			return paths.length > 0 ? [says(file, paths, worked)] : [];
		});
	const [, chamber] =
		/^votes\.(house|senate)\.(?:listed|absent|[A-Z]+\.(?:yea|nay))$/.exec(id) ?? [];
	const counted = chamber && `votes.json counts ${show(worked)} (${chamber}.members)`;
	const given = `the data give ${show(worked)}${from ? ` (from ${from.join(', ')})` : ''}`;
	return {
		says: leaves.join(' or ') || (counted ?? given),
		value: worked,
		agrees: worked === value
	};
}

/**
 * The sources' words that give a value of this kind: phrases that contain numbers (for a date, dates).
 * The note on where to look in a record counts for dates, but for figures only with `at`, because such
 * notes contain other numbers.
 */
function sourcePlaces(
	{ kind, value, unit, says }: Claim,
	wrong: ReadonlySet<Said>,
	at: boolean
): Place[] {
	// No number in a source can support null or 0.
	if (value === null || value === 0) return [];
	// A value in words is matched as words.
	const inWords = readings(value, unit).length === 0;
	const bears = (words: string): boolean =>
		inWords ||
		numbersIn(words).some((number) => kind !== 'date' || /^[12]\d{3}$|-/.test(number.value));
	const agrees = (words: string): boolean =>
		inWords
			? standsIn(String(value).toLowerCase(), [words.toLowerCase()]).length > 0
			: gives(words, value, unit);
	return says.flatMap((said, i): Place[] => {
		const { source, phrase, at: place = '' } = said;
		if (wrong.has(said)) return [];
		if (phrase !== undefined && bears(phrase))
			return [
				{
					says: `the phrase in source ${source} says “${phrase}” (says[${i}].phrase)`,
					agrees: agrees(`${phrase} ${place}`)
				}
			];
		return !inWords && (at || kind === 'date') && bears(place)
			? [{ says: `source ${source} is cited “${place}” (says[${i}].at)`, agrees: agrees(place) }]
			: [];
	});
}

function says(file: string, paths: readonly Path[], value: Value): string {
	return `${file}.json says ${show(value)} (${paths.map(readPath).join(' or ')})`;
}

function show(value: Value): string {
	return JSON.stringify(value);
}

/** What the claims say, for tests of what the pages show. */
import { addMonths, daysInclusive } from '../../src/lib/data/dates.ts';
import { numbersIn, readings } from '../../src/lib/evidence/numbers.ts';
import { data } from './facts';

export const CLAIMS = data.claims.claims;

const claimById = new Map(CLAIMS.map((claim) => [claim.id, claim]));
const sourceById = new Map(data.sources.sources.map((source) => [source.id, source]));

/** The numbers and dates in what is known of a source: its title, publisher, date. */
export function sourceNumbers(id: string): string[] {
	return numbersIn(JSON.stringify(sourceById.get(id) ?? '')).map((number) => number.value);
}

/** The ids of all claims that a data file rests on, wherever in it. */
function claimsIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'claims' ? (inner as string[]) : claimsIn(inner)
	);
}

/** The numbers that a claim may be given by: its value, and what the sources are quoted with. */
function claimNumbers(id: string): string[] {
	const claim = claimById.get(id);
	if (!claim) return [];
	const value = claim.value === null ? [] : readings(claim.value, claim.unit).flat();
	const said = claim.says.flatMap(({ phrase, at }) => numbersIn(`${phrase ?? ''} · ${at ?? ''}`));
	return [...value, ...said.map((number) => number.value)];
}

/** All of them for a chart: for what its data claim, what its chapter does, and their sources. */
export function chartNumbers(chart: string): string[] {
	const named = claimsIn(data[chart as keyof typeof data]);
	const told = CLAIMS.filter((claim) => claim.chapter === chart).map((claim) => claim.id);
	const claims = [...new Set([...named, ...told])];
	const sources = claims.flatMap((id) => claimById.get(id)?.says.map((said) => said.source) ?? []);
	return [...claims.flatMap(claimNumbers), ...new Set(sources.flatMap(sourceNumbers))];
}

const range = (from: number, to: number): number[] =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** How many of the items there are of each kind that `kind` tells apart. */
function counts<Item>(items: readonly Item[], kind: (item: Item) => string): number[] {
	const found = new Map<string, number>();
	for (const item of items) found.set(kind(item), (found.get(kind(item)) ?? 0) + 1);
	return [items.length, ...found.values()];
}

const { arrest, death, illness } = data.days;

/** The last day of each month of the detention, as the how-manieth day it was. */
function monthEnds(): number[] {
	const [from, to] = [arrest.date.at, death.date.at];
	const firsts = range(1, 12).map((n) => `${addMonths(from, n).slice(0, 7)}-01`);
	return firsts.filter((first) => first <= to).map((first) => daysInclusive(from, first) - 1);
}

/** What a chart shows that follows from its claims by counting or by the calendar, and how. */
export const FOLLOWS: Record<string, { how: string; numbers: () => (number | string)[] }[]> = {
	days: [
		{ how: 'the days of a month', numbers: () => range(1, 31) },
		{ how: 'the days counted up to the end of each month', numbers: monthEnds },
		{
			how: 'the months of the detention',
			numbers: () => range(0, 12).map((n) => addMonths(arrest.date.at, n).slice(0, 7))
		},
		{
			how: 'about when he fell ill: the months after the arrest',
			numbers: () => [addMonths(arrest.date.at, illness.afterMonths).slice(0, 7)]
		}
	],
	cell: [
		{
			how: 'people less beds',
			numbers: () => data.cell.accounts.map(({ people, beds }) => people - beds)
		}
	],
	requests: [{ how: 'nothing granted', numbers: () => [data.requests.granted.value] }],
	minutes: [{ how: 'minutes in an hour', numbers: () => [60] }],
	votes: [
		{
			how: 'members of a party by their vote; none is a count as well',
			numbers: () => [
				0,
				...[data.votes.house, data.votes.senate].flatMap(({ members }) =>
					counts(members, ({ party, vote }) => `${party} ${vote}`)
				)
			]
		}
	],
	aftermath: [
		{ how: 'events by their side', numbers: () => counts(data.aftermath.events, (e) => e.side) },
		{
			how: 'years of the scale',
			numbers: () => range(data.aftermath.from, data.aftermath.to).map(String)
		}
	],
	laws: [
		{ how: 'years of the scale', numbers: () => range(2012, 2023).map(String) },
		{
			how: 'the names of the instruments',
			numbers: () =>
				data.laws.laws.flatMap(({ name }) => numbersIn(name).map((number) => number.value))
		}
	]
};

/** Which numbers the pages may show, according to the claims. */
import { claimIdsIn } from '#lib/charts/files.ts';
import { addMonths, daysInclusive } from '#lib/content/dates.ts';
import { numbersIn, readings } from '#lib/evidence/numbers.ts';
import { data } from './facts.ts';

export const CLAIMS = data.claims.claims;

const claimById = new Map(CLAIMS.map((claim) => [claim.id, claim]));
const sourceById = new Map(data.sources.sources.map((source) => [source.id, source]));

/** The numbers and dates in a source's details: its title, publisher, date and so on. */
export function sourceNumbers(id: string): string[] {
	return numbersIn(JSON.stringify(sourceById.get(id) ?? '')).map((number) => number.value);
}

/** The numbers that may stand for a claim: those of its value and of its sources' phrases. */
function claimNumbers(id: string): string[] {
	const claim = claimById.get(id);
	if (!claim) return [];
	const value = claim.value === null ? [] : readings(claim.value, claim.unit).flat();
	const said = claim.says.flatMap(({ phrase, at }) => numbersIn(`${phrase ?? ''} · ${at ?? ''}`));
	return [...value, ...said.map((number) => number.value)];
}

/** All such numbers for a chart: of its data's claims, of its chapter's claims, and of their sources. */
export function chartNumbers(chart: string): string[] {
	const named = claimIdsIn(data[chart as keyof typeof data]);
	const told = CLAIMS.filter((claim) => claim.chapter === chart).map((claim) => claim.id);
	const claims = [...new Set([...named, ...told])];
	const sources = claims.flatMap((id) => claimById.get(id)?.says.map((said) => said.source) ?? []);
	return [...claims.flatMap(claimNumbers), ...new Set(sources.flatMap(sourceNumbers))];
}

const range = (from: number, to: number): number[] =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** How many items there are in all, and of each kind. */
function counts<Item>(items: readonly Item[], kind: (item: Item) => string): number[] {
	const found = new Map<string, number>();
	for (const item of items) found.set(kind(item), (found.get(kind(item)) ?? 0) + 1);
	return [items.length, ...found.values()];
}

/** The totals after each item of a list. */
function runningTotals(numbers: readonly number[]): number[] {
	return numbers.map((_, i) => numbers.slice(0, i + 1).reduce((sum, n) => sum + n, 0));
}

const { arrest, death, illness, transfer } = data.days;
const cosponsors = data.votes.house.members.filter((member) => member.cosponsor);

/** The number of days detained by the end of each month. */
function monthEnds(): number[] {
	const [from, to] = [arrest.date.at, death.date.at];
	const firsts = range(1, 12).map((n) => `${addMonths(from, n).slice(0, 7)}-01`);
	return firsts.filter((first) => first <= to).map((first) => daysInclusive(from, first) - 1);
}

/** The numbers that a chart derives from its claims by counting or from the calendar, and how. */
export const FOLLOWS: Record<string, { how: string; numbers: () => (number | string)[] }[]> = {
	days: [
		{ how: 'the days of a month', numbers: () => range(1, 31) },
		{ how: 'the days counted up to the end of each month', numbers: monthEnds },
		{
			how: 'the months of the detention',
			numbers: () => range(0, 12).map((n) => addMonths(arrest.date.at, n).slice(0, 7))
		},
		{
			how: 'roughly when he fell ill: some months after the arrest',
			numbers: () => [addMonths(arrest.date.at, illness.afterMonths).slice(0, 7)]
		}
	],
	cell: [
		{
			how: 'people without a bed',
			numbers: () => data.cell.accounts.map(({ people, beds }) => people - beds)
		},
		{
			how: 'square metres for each man when a cell was fullest, to two decimals',
			numbers: () =>
				data.cell.floors.map(({ squareMetres, men }) =>
					String(Math.round((100 * squareMetres) / men.most) / 100)
				)
		}
	],
	requests: [
		{ how: 'none granted', numbers: () => [data.requests.granted.value] },
		{
			how: 'his move and his death, on the calendar',
			numbers: () => [transfer.date.at, death.date.at]
		}
	],
	minutes: [
		{ how: 'minutes in an hour', numbers: () => [60] },
		{ how: 'the meanings of the figure, counted', numbers: () => [data.minutes.meanings.length] }
	],
	votes: [
		{
			how: 'members of a party by their vote, which may be none',
			numbers: () => [
				0,
				...[data.votes.house, data.votes.senate].flatMap(({ members }) =>
					counts(members, ({ party, vote }) => `${party} ${vote}`)
				)
			]
		},
		{
			how: 'members of the House by their vote who were not cosponsors',
			numbers: () =>
				counts(
					data.votes.house.members.filter((member) => !member.cosponsor),
					({ vote }) => vote
				)
		},
		{
			how: 'cosponsors by their vote and party',
			numbers: () => [
				...counts(cosponsors, ({ vote }) => vote),
				...counts(cosponsors, ({ party, vote }) => `${party} ${vote}`)
			]
		}
	],
	list: [
		{
			how: 'names, people and units added on each date',
			numbers: () =>
				data.list.rounds.flatMap(({ added, units = 0 }) => [added, added - units, units])
		},
		{
			how: 'names on the list after each date',
			numbers: () => runningTotals(data.list.rounds.map(({ added }) => added))
		}
	],
	disagree: [
		{
			how: 'all answers, counted',
			numbers: () =>
				counts(
					data.disagree.questions.flatMap(({ answers }) => answers),
					() => ''
				)
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

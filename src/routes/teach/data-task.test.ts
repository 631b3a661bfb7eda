/** The answers to the data task must follow from the tables that students open. */
import { expect, test } from 'vitest';
import { data as all } from '#lib/charts/data.ts';
import { figures } from '#lib/charts/registry.ts';
import { about as daysAbout } from '#lib/charts/days/about.ts';
import { about as lawsAbout } from '#lib/charts/laws/about.ts';
import { about as requestsAbout } from '#lib/charts/requests/about.ts';
import { rows as votesRows } from '#lib/charts/votes/rows.ts';

const registry = figures(all);
const valueOf = (id: string) => registry.get(id)?.value;

/** The cells of the rows with this step. */
function cellsOf<Row extends { step: string; cells: object }>(rows: Row[], step: string) {
	return rows.filter((row) => row.step === step).map(({ cells }): Row['cells'] => cells);
}

test('days.csv: the days, and those from the move', () => {
	const days = cellsOf(daysAbout.rows.rows(all.days), 'days-count');
	expect(days).toHaveLength(Number(valueOf('days.total')));
	const after = days.filter(({ after_move }) => after_move === 'yes');
	expect(after).toHaveLength(Number(valueOf('days.butyrka')));
});

test('votes.csv: the Clerk’s count, the parties and the cosponsors', () => {
	const votes = cellsOf(votesRows.rows(all.votes), 'votes-party');
	const count = (vote: string, column?: 'party' | 'cosponsor', value?: string) =>
		votes.filter((cells) => cells.vote === vote && (!column || cells[column] === value)).length;
	expect(`${count('yea')}–${count('nay')}`).toBe(valueOf('votes.house.record.score'));
	expect(count('not voting')).toBe(valueOf('votes.house.absent'));
	for (const vote of ['yea', 'nay']) {
		for (const party of ['R', 'D'])
			expect(count(vote, 'party', party)).toBe(valueOf(`votes.house.${party}.${vote}`));
		expect(count(vote, 'cosponsor', 'yes')).toBe(valueOf(`votes.house.cosponsors.${vote}`));
	}
});

test('laws.csv: the kinds and the jurisdictions', () => {
	const laws = lawsAbout.rows.rows(all.laws).map(({ cells }) => cells);
	for (const kind of ['statute', 'government act', 'resolution'])
		expect(laws.filter((cells) => cells.kind === kind)).toHaveLength(
			Number(valueOf(`laws.${kind.replace(' ', '-')}`))
		);
	const places = new Set(laws.map(({ jurisdiction }) => jurisdiction));
	expect(places.size).toBe(valueOf('laws.jurisdictions'));
});

test('requests.csv: who shares a total, and who only seems to', () => {
	const rows = cellsOf(requestsAbout.rows.rows(all.requests), 'requests-rivals');
	/** The first row of each source with this total. */
	const sharing = (id: string) => {
		const same = rows.filter(({ total }) => total === valueOf(id));
		return [...new Map(same.map((cells) => [cells.counted_by, cells])).values()];
	};
	const shared = sharing('requests.letters');
	expect(shared).toHaveLength(2);
	expect(new Set(shared.map(({ counts }) => counts)).size).toBe(2);
	const seeming = sharing('requests.total').map(({ qualifier }) => qualifier);
	expect(seeming).toEqual([null, 'more than']);
});

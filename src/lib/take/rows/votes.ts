/** The rows of the chart "votes". */
import type { Chamber, Member, Votes } from '$lib/data/schema/votes';
import { drawn, VOTES, type Vote } from '$lib/scenes/votes-members';
import type { MarkRow, MarkSheet } from '../sheet';

type Columns = 'chamber' | 'date' | 'member' | 'party' | 'state' | 'vote' | 'counted_in';

export const votesRows: MarkSheet<Votes, Columns> = {
	columns: {
		chamber: 'The chamber',
		date: 'ISO date of the vote',
		member:
			'Family name, first name where the record gives it; empty where nobody knows whose vote it is',
		party: 'R: Republican, D: Democrat, I: independent, ID: Independent Democrat; empty as above',
		state: 'The member’s state, by its two letters; empty as above',
		vote: 'yea, nay or not voting',
		counted_in:
			'report and record, or record only: whether the total that Human Rights First reported has room for it'
	},
	rows: ({ house, senate }) => [
		...reported(house),
		...roll(house, 'house', 'votes-party'),
		...roll(senate, 'senate', 'votes-senate-party')
	]
};

/**
 * The House's record beside the report. Nobody knows which of the yes votes the report left out, so
 * none of these has a member; the key of such a row only says where its dot stands.
 */
function reported(house: Chamber): MarkRow<Columns>[] {
	const { reported: report } = house;
	const room = { yea: report.yea, nay: report.nay, 'not voting': 0 } satisfies Record<Vote, number>;
	return VOTES.flatMap((vote) =>
		drawn(house, vote).map((member, i) => {
			const counted = i < room[vote] ? 'report and record' : 'record only';
			const row = rowOf(house, 'house', 'votes-clerk', member, counted);
			const nobody = { member: null, party: null, state: null };
			return vote === 'yea' ? { ...row, cells: { ...row.cells, ...nobody } } : row;
		})
	);
}

/** A chamber's whole roll call. */
function roll(chamber: Chamber, side: string, step: string): MarkRow<Columns>[] {
	return VOTES.flatMap((vote) =>
		drawn(chamber, vote).map((member) => rowOf(chamber, side, step, member, null))
	);
}

function rowOf(
	chamber: Chamber,
	side: string,
	step: string,
	{ id, name, party, state, vote }: Member,
	counted: string | null
): MarkRow<Columns> {
	const claims = chamber.record.claims;
	return {
		step,
		mark: `${side}-${id}`,
		cells: {
			chamber: chamber.name,
			date: chamber.date.at,
			member: name,
			party,
			state,
			vote,
			counted_in: counted
		},
		claims: counted === 'report and record' ? [...chamber.reported.claims, ...claims] : claims
	};
}

/** The rows of the chart "votes". */
import type { Chamber, Member, Votes } from './schema.ts';
import { cosponsorClaims, drawn, VOTES, type Vote } from './members.ts';
import type { MarkRow, MarkSheet } from '#lib/content/sheet.ts';

type Columns =
	'chamber' | 'date' | 'member' | 'party' | 'state' | 'vote' | 'counted_in' | 'cosponsor' | 'known';

type Side = 'house' | 'senate';

export const rows: MarkSheet<Votes, Columns> = {
	columns: {
		chamber: 'The chamber, voting on a trade bill whose last title is the Magnitsky Act',
		date: 'ISO date of the vote',
		member:
			'Family name, first name where the record gives it; blank where we cannot tell whose vote it is',
		party: 'R: Republican, D: Democrat, I: independent, ID: Independent Democrat; blank as above',
		state: 'The member’s state, by its two letters; blank as above',
		vote: 'yea, nay or not voting',
		counted_in:
			'report and record, or record only: whether the total that Human Rights First reported includes it; blank in other pictures',
		cosponsor:
			'yes or no: whether the member had cosponsored the House’s separate Magnitsky bill; blank for senators, and as above',
		known: 'What is known of the vote, and who says so; blank for nearly all'
	},
	rows: (data) => [
		...reported(data),
		...roll(data, 'house', 'votes-party'),
		...roll(data, 'house', 'votes-cosponsors', ['nay']),
		...roll(data, 'senate', 'votes-senate')
	]
};

/**
 * The House's record beside the report. Nobody knows which of the yes votes the report lacks, so
 * none of these has a member; the key of such a row only says where its dot is.
 */
function reported(data: Votes): MarkRow<Columns>[] {
	const { house } = data;
	const room = {
		yea: house.reported.yea,
		nay: house.reported.nay,
		'not voting': 0
	} satisfies Record<Vote, number>;
	return VOTES.flatMap((vote) =>
		drawn(house, vote).map((member, i) => {
			const row = rowOf(data, 'house', 'votes-house', member);
			const counted = i < room[vote];
			const claims = vote === 'yea' ? house.record.claims : row.claims;
			const nobody = { member: null, party: null, state: null, cosponsor: null };
			return {
				...row,
				cells: {
					...row.cells,
					...(vote === 'yea' && nobody),
					counted_in: counted ? 'report and record' : 'record only'
				},
				claims: [...(counted ? house.reported.claims : []), ...claims]
			};
		})
	);
}

/** A chamber's roll call, or those in it who voted so. */
function roll(
	data: Votes,
	side: Side,
	step: string,
	votes: readonly Vote[] = VOTES
): MarkRow<Columns>[] {
	return votes.flatMap((vote) =>
		drawn(data[side], vote).map((member) => rowOf(data, side, step, member))
	);
}

function rowOf(
	data: Votes,
	side: Side,
	step: string,
	{ id, name, party, state, vote, cosponsor }: Member
): MarkRow<Columns> {
	const chamber: Chamber = data[side];
	const senator = data.senators.find((one) => one.id === id);
	const house = side === 'house';
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
			counted_in: null,
			cosponsor: house ? (cosponsor ? 'yes' : 'no') : null,
			known: senator?.text ?? null
		},
		claims: [
			...chamber.record.claims,
			...(house ? cosponsorClaims(data.cosponsored) : []),
			...(senator?.claims ?? [])
		]
	};
}

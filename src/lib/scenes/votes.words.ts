/** The words around the chart "votes". */
import { readWhen } from '$lib/data/dates';
import type { Chamber, Votes } from '$lib/data/schema/votes';
import { sourcesOf } from './layout/cites';
import type { ChartWords, Table } from './scene';
import { memberName, parties, VOTES, VOTE_WORDS, type Vote } from './votes-members';

const count = ({ members }: Pick<Chamber, 'members'>, vote: Vote): number =>
	members.filter((member) => member.vote === vote).length;

/** "365 to 43" */
const result = ({ yea, nay }: Chamber['record']): string => `${yea} to ${nay}`;

function partyWords(chamber: Chamber): string {
	return parties(chamber)
		.map((party) => {
			const votes = VOTES.map((vote) => `${count(party, vote)} ${VOTE_WORDS[vote].head}`);
			return `${party.name}: ${votes.join(', ')}.`;
		})
		.join(' ');
}

function tallies(house: Chamber, senate: Chamber): Table {
	const row = (name: string, tally: Chamber['record'], absent: string) => [
		name,
		String(tally.yea),
		String(tally.nay),
		absent,
		sourcesOf(tally.claims)
	];
	const byParty = (chamber: Chamber) =>
		parties(chamber).map((party) => [
			`${chamber.name}: ${party.name}`,
			...VOTES.map((vote) => String(count(party, vote))),
			sourcesOf(chamber.record.claims)
		]);
	return {
		caption: 'The votes of both chambers, whole and by party',
		columns: ['Chamber', 'Yes', 'No', 'Not voting', 'Source'],
		rows: [
			row(`${house.name}, as reported`, house.reported, 'not said'),
			row(`${house.name}, in the record`, house.record, String(count(house, 'not voting'))),
			...byParty(house),
			row(senate.name, senate.record, String(count(senate, 'not voting'))),
			...byParty(senate)
		]
	};
}

/** Everyone on the roll, by vote and party: a row for each name would be 533 of them. */
function members(chamber: Chamber): Table {
	return {
		caption: `${chamber.name}, ${readWhen(chamber.date)}: every member on the roll`,
		columns: ['Vote', 'Party', 'Number', 'Members, by state'],
		rows: VOTES.flatMap((vote) =>
			parties(chamber).map((party) => {
				const voted = party.members.filter((member) => member.vote === vote);
				const names = voted.map((member) => `${memberName(member)} (${member.state})`);
				return [
					VOTE_WORDS[vote].head,
					party.name,
					String(voted.length),
					names.join(', ') || 'none'
				];
			})
		)
	};
}

export const votesWords: ChartWords<Votes> = {
	title: ({ house, senate }) =>
		`The House: ${house.reported.yea}–${house.reported.nay} as reported, ` +
		`${house.record.yea}–${house.record.nay} on record. The Senate: ${senate.record.yea}–${senate.record.nay}`,
	description: ({ house, senate }) =>
		`A dot for each member, by vote. The House voted on ${readWhen(house.date)}. Human Rights First ` +
		`reported ${result(house.reported)}; the Clerk’s roll call says ${result(house.record)}, with ` +
		`${count(house, 'not voting')} not voting: ${house.record.yea - house.reported.yea} yes votes more, and ` +
		`nobody knows which ones the report left out. ${partyWords(house)} The Senate voted on ` +
		`${readWhen(senate.date)}: ${result(senate.record)}, with ${count(senate, 'not voting')} not voting. ` +
		partyWords(senate),
	panels: ({ house, senate }) => [
		{
			step: 'votes-clerk',
			caption:
				`The House: ${house.reported.yea} yes votes as reported, and as squares the ` +
				`${house.record.yea - house.reported.yea} more in the Clerk’s record. Crosses voted no, rings did not vote.`,
			size: { width: 300, height: 380 }
		},
		{
			step: 'votes-party',
			caption: `The House by party: ${partyWords(house)}`,
			size: { width: 300, height: 400 }
		},
		{
			step: 'votes-senate-party',
			caption: `The Senate by party: ${partyWords(senate)}`,
			size: { width: 300, height: 380 }
		}
	],
	tables: ({ house, senate }) => [tallies(house, senate), members(house), members(senate)]
};

/** The words around the chart "votes", and its figures. */
import type { Chapter } from '../chapter.ts';
import { votes } from './chart.ts';
import { rows } from './rows.ts';
import { readWhen } from '#lib/content/dates.ts';
import { type Add, numberWords } from '#lib/content/rich.ts';
import { schema, type Chamber, type Member, type Votes } from './schema.ts';
import type { Tone } from '#lib/engine/sound/score.ts';
import { cite, type CitingTable } from '#lib/engine/chart.ts';
import { ROMAN } from './bill.ts';
import {
	cosponsorClaims,
	cosponsors,
	memberName,
	parties,
	VOTES,
	VOTE_WORDS,
	type Vote
} from './members.ts';

const count = ({ members }: Pick<Chamber, 'members'>, vote: Vote): number =>
	members.filter((member) => member.vote === vote).length;

/** "365 to 43" */
const result = ({ yea, nay }: Chamber['record']): string => `${yea} to ${nay}`;
const score = ({ yea, nay }: Chamber['record']): string => `${yea}–${nay}`;

const named = (members: Member[]): string =>
	members.map((member) => `${memberName(member)} (${member.state})`).join(', ');

/** "64 voted yes, 11 voted no and 4 did not vote": the cosponsors who are in the roll call. */
const cosponsorWords = (house: Chamber): string =>
	new Intl.ListFormat('en-GB').format(
		VOTES.map((vote) => `${cosponsors(house, vote).length} ${VOTE_WORDS[vote].inSentence}`)
	);

const difference = ({ record, reported }: Chamber): number => record.yea - reported.yea;

function partyWords(chamber: Chamber): string {
	return parties(chamber)
		.map((party) => {
			const votes = VOTES.map((vote) => `${count(party, vote)} ${VOTE_WORDS[vote].head}`);
			return `${party.name}: ${votes.join(', ')}.`;
		})
		.join(' ');
}

/** The senators who voted no, each with what is known of the vote. */
function senatorWords({ senate, senators }: Votes): string {
	const noes = senate.members.filter(({ vote }) => vote === 'nay');
	const known = senators.map(({ id, text }) => {
		const senator = noes.find((member) => member.id === id);
		return `${senator ? `${memberName(senator)}: ` : ''}${text}`;
	});
	return `The noes: ${named(noes)}. ${known.join(' ')}`;
}

function tallies(house: Chamber, senate: Chamber): CitingTable {
	const row = (name: string, tally: Chamber['record'], absent: string) => [
		name,
		String(tally.yea),
		String(tally.nay),
		absent,
		cite(tally.claims)
	];
	const byParty = (chamber: Chamber) =>
		parties(chamber).map((party) => [
			`${chamber.name}: ${party.name}`,
			...VOTES.map((vote) => String(count(party, vote))),
			cite(chamber.record.claims)
		]);
	return {
		caption: 'The votes of both chambers on the trade bill, whole and by party',
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

function titles({ titles, text, claims }: Votes['bill']): CitingTable {
	return {
		caption: `The bill’s ${numberWords(titles.length)} titles. ${text}`,
		columns: ['Title', 'What it is about', 'Source'],
		rows: titles.map((title, i) => [ROMAN[i], title, cite(claims)])
	};
}

function cosponsorTable({ house, cosponsored }: Votes): CitingTable {
	return {
		caption: `How the cosponsors of H.R. ${cosponsored.number} voted on the trade bill. ${cosponsored.text}`,
		columns: ['Vote', 'Number', 'Members', 'Source'],
		rows: VOTES.map((vote) => {
			const voted = cosponsors(house, vote);
			const source = cite(cosponsorClaims(cosponsored));
			return [VOTE_WORDS[vote].head, String(voted.length), named(voted), source];
		})
	};
}

/** Everyone in the roll call, by vote and party: a row for each name would be 533 of them. */
function members(chamber: Chamber): CitingTable {
	return {
		caption: `${chamber.name}, ${readWhen(chamber.date)}: every member in the roll call`,
		long: true,
		columns: ['Vote', 'Party', 'Number', 'Members, by state', 'Source'],
		rows: VOTES.flatMap((vote) =>
			parties(chamber).map((party) => {
				const voted = party.members.filter((member) => member.vote === vote);
				return [
					VOTE_WORDS[vote].head,
					party.name,
					String(voted.length),
					named(voted) || 'none',
					cite(chamber.record.claims)
				];
			})
		)
	};
}

export const about = {
	chart: votes,
	schema,
	figures(votes, add) {
		addChamber('votes.house', votes.house, add);
		addChamber('votes.senate', votes.senate, add);
		addCosponsors(votes, add);
	},
	rows,
	title: ({ house, senate, bill }) =>
		`A trade bill with ${bill.titles.at(-1)} as its last title: ${score(house.record)} in the House, ` +
		`${score(senate.record)} in the Senate`,
	description: (data) => {
		const { house, senate, bill, cosponsored } = data;
		const noes = cosponsors(house, 'nay');
		return (
			`A dot for each member, by vote. Both chambers voted on a trade bill of ${numberWords(bill.titles.length)} ` +
			`titles: ${bill.titles.join('; ')}. ${bill.text} The House voted on ${readWhen(house.date)}. ` +
			`Human Rights First reported ${result(house.reported)}; the Clerk’s roll call says ` +
			`${result(house.record)}, with ${count(house, 'not voting')} not voting. The report does not say ` +
			`which votes make up the ${numberWords(difference(house))}-vote difference. ${partyWords(house)} ` +
			`Of the ${house.record.nay} who voted no, ${noes.length} had cosponsored H.R. ${cosponsored.number}, ` +
			`the House’s separate Magnitsky bill: ${named(noes)}. Of its cosponsors, ${cosponsorWords(house)}. ` +
			'A no was not necessarily a vote against the Magnitsky Act, nor a yes always one for trade; hardly ' +
			`any member’s reason is known. The Senate voted on ${readWhen(senate.date)}: ` +
			`${result(senate.record)}, with ${count(senate, 'not voting')} not voting. ${partyWords(senate)} ` +
			senatorWords(data)
		);
	},
	panels: (data) => {
		const { house, senate, bill, cosponsored } = data;
		return [
			{
				step: 'votes-house',
				caption:
					`The House on a trade bill whose last title is ${bill.titles.at(-1)}: ${house.reported.yea} yes votes ` +
					`as Human Rights First reported, and the ${numberWords(difference(house))}-vote difference from ` +
					'the Clerk’s record, shown as squares. Crosses are members who voted no, rings those who did not vote.',
				size: { width: 300, height: 380 }
			},
			{
				step: 'votes-party',
				caption: `The House by party. ${partyWords(house)}`,
				size: { width: 300, height: 400 }
			},
			{
				step: 'votes-cosponsors',
				caption:
					`${cosponsors(house, 'nay').length} of the House’s ${house.record.nay} noes, here with their names, ` +
					`had cosponsored H.R. ${cosponsored.number}, a separate Magnitsky bill.`,
				size: { width: 300, height: 360 }
			},
			{
				step: 'votes-senate',
				caption: `The Senate by party, the noes named. ${partyWords(senate)}`,
				size: { width: 300, height: 380 }
			}
		];
	},
	tables: (data) => {
		const { house, senate, bill } = data;
		return [
			tallies(house, senate),
			titles(bill),
			cosponsorTable(data),
			members(house),
			members(senate)
		];
	},
	picture: [
		{ panels: 1, height: 520 },
		{ panels: 2, height: 600 },
		{ panels: 1, height: 460 }
	],
	socialImage: { panel: 0, scale: 1.5 },
	frameHeights: [1100, 881, 738],
	opensAt: 'votes-house',
	paper: { steps: ['votes-house', 'votes-cosponsors'] },
	sound: (tones) => {
		const count = (step: string, voice: Tone['voice']) =>
			tones.filter((tone) => tone.step === step && tone.voice === voice).length;
		const chamber = (step: string) =>
			`${count(step, 'clear')} high, clear tones for yes and ${count(step, 'rough')} low, rough tones for no`;
		return `The House vote on the trade bill, on record: ${chamber('votes-party')}. After a pause, the Senate vote: ${chamber('votes-senate')}.`;
	}
} satisfies Chapter<Votes>;

function addChamber(id: string, chamber: Chamber, add: Add): void {
	const { reported, record, members, seats, date } = chamber;
	const [reportedTotal, recordTotal] = [reported, record].map(({ yea, nay }) => yea + nay);
	add(`${id}.date`, date.at, readWhen(date));
	add(`${id}.yea`, reported.yea);
	add(`${id}.nay`, reported.nay);
	add(`${id}.score`, score(reported));
	add(`${id}.total`, reportedTotal);
	add(`${id}.record.yea`, record.yea);
	add(`${id}.record.nay`, record.nay);
	add(`${id}.record.score`, score(record));
	add(`${id}.record.total`, recordTotal);
	add(`${id}.missed`, recordTotal - reportedTotal);
	add(`${id}.absent`, count(chamber, 'not voting'));
	add(`${id}.listed`, members.length);
	add(`${id}.seats`, seats);
	add(`${id}.unlisted`, seats - members.length);
	for (const party of new Set(members.map((m) => m.party)))
		for (const vote of ['yea', 'nay'] as const) {
			const own = members.filter((m) => m.party === party);
			add(`${id}.${party}.${vote}`, count({ members: own }, vote));
		}
}

/** Adds how many of a chamber had cosponsored the House's separate bill, by their vote. */
function addCosponsors({ cosponsored, house }: Votes, add: Add): void {
	add('votes.house.bill', cosponsored.number);
	for (const vote of ['yea', 'nay'] as const)
		add(`votes.house.cosponsors.${vote}`, cosponsors(house, vote).length);
}

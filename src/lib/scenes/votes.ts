/** Chart "votes": both chambers of the United States Congress, a dot for each member. */
import type { Chamber, Member, Votes } from '$lib/data/schema/votes';
import type { Chart, LegendItem, Look } from './scene';
import { stateName } from './layout/states';
import { assertStep, found } from './layout/steps';
import { layoutVote, type Block, type VoteColumn, type VoteRow } from './votes-layout';
import {
	drawn,
	memberName,
	memberParty,
	parties,
	VOTES,
	VOTE_WORDS,
	type Vote
} from './votes-members';

const steps = [
	'votes-house',
	'votes-clerk',
	'votes-party',
	'votes-senate',
	'votes-senate-party'
] as const;
type Step = (typeof steps)[number];

const LOOKS: Record<Vote, Look> = { yea: 'disc-ink', nay: 'cross-ink', 'not voting': 'ring-faint' };
const BEYOND: Look = 'square-evidence';

type Side = 'house' | 'senate';
const sideOf = (step: Step): Side => (step.startsWith('votes-senate') ? 'senate' : 'house');
const keysOf = (side: Side, members: Member[]) => members.map((m) => `${side}-${m.id}`);
const head = (vote: Vote) => VOTE_WORDS[vote].head;
const columnsFor = (votes: readonly Vote[]): VoteColumn[] =>
	votes.map((vote) => ({ key: vote.replace(' ', '-'), head: head(vote) }));

function block(side: Side, vote: Vote, members: Member[], group: string): Block {
	return { keys: keysOf(side, members), look: LOOKS[vote], group, numeral: String(members.length) };
}

/** A chamber in one row. */
function whole(chamber: Chamber, side: Side): VoteRow {
	const blocks = VOTES.map((vote) =>
		block(side, vote, drawn(chamber, vote), VOTE_WORDS[vote].told)
	);
	return { key: side, blocks };
}

/** The chamber party by party, a row each. */
function byParty(chamber: Chamber, side: Side): VoteRow[] {
	return parties(chamber).map(({ id, name, members }) => ({
		key: id,
		title: name,
		blocks: VOTES.map((vote) => {
			const group = `${name}, ${VOTE_WORDS[vote].told}`;
			return block(
				side,
				vote,
				members.filter((m) => m.vote === vote),
				group
			);
		})
	}));
}

/** The House as reported: as many yes and no votes as the report gives. */
function reported(house: Chamber): VoteRow {
	const blocks = (['yea', 'nay'] as const).map((vote) =>
		block('house', vote, drawn(house, vote).slice(0, house.reported[vote]), VOTE_WORDS[vote].told)
	);
	return { key: 'house', blocks };
}

/** The House in the record, the yes votes beyond the reported ones set apart. */
function recorded(house: Chamber): VoteRow {
	const { blocks } = whole(house, 'house');
	const [yes, no, absent] = blocks;
	const { yea } = house.reported;
	const beyond: Block = {
		keys: yes.keys.slice(yea),
		look: BEYOND,
		group: 'voted yes, beyond the reported number',
		numeral: `+${yes.keys.length - yea}`,
		tone: 'evidence'
	};
	return { key: 'house', blocks: [{ ...yes, keys: yes.keys.slice(0, yea) }, beyond, no, absent] };
}

function legend(votes: readonly Vote[], beyond = 0): LegendItem[] {
	const items = votes.map((vote): LegendItem => {
		const what = VOTE_WORDS[vote].told;
		return { look: LOOKS[vote], text: vote === 'yea' ? `One dot is one member who ${what}` : what };
	});
	if (beyond > 0) items.splice(1, 0, { look: BEYOND, text: `the ${beyond} not in the report` });
	return items;
}

export const votes: Chart<Votes> = {
	scene({ house, senate }, step, _progress, size) {
		assertStep('votes', steps, step);
		const both = ['yea', 'nay'] as const;
		switch (step) {
			case 'votes-house': {
				const columns = [
					{ key: 'yea', head: 'yes, as reported' },
					{ key: 'nay', head: 'no' }
				];
				return { size, ...layoutVote([reported(house)], columns, size, 32), legend: legend(both) };
			}
			case 'votes-clerk': {
				const [yes, ...others] = columnsFor(VOTES);
				const columns = [
					{ ...yes, head: 'yes, in the record' },
					{ key: 'beyond', head: '', joined: true },
					...others
				];
				const beyond = house.record.yea - house.reported.yea;
				return {
					size,
					...layoutVote([recorded(house)], columns, size, 32),
					legend: legend(VOTES, beyond)
				};
			}
			case 'votes-senate': {
				const rows = [whole(senate, 'senate')];
				return { size, ...layoutVote(rows, columnsFor(VOTES), size, 44), legend: legend(VOTES) };
			}
			case 'votes-party':
			case 'votes-senate-party': {
				const side = sideOf(step);
				const rows = byParty(side === 'house' ? house : senate, side);
				const laid = layoutVote(rows, columnsFor(VOTES), size, side === 'house' ? 32 : 44);
				return { size, ...laid, legend: legend(VOTES) };
			}
		}
	},

	tell({ house, senate }, step, key) {
		assertStep('votes', steps, step);
		const side = sideOf(step);
		const chamber = side === 'house' ? house : senate;
		const member = found(
			'votes',
			key,
			chamber.members.find((m) => `${side}-${m.id}` === key)
		);
		const { told } = VOTE_WORDS[member.vote];
		// Nobody knows which votes the report left out, so these two steps name no member.
		if (step === 'votes-house' || step === 'votes-clerk') {
			const { yea } = house.reported;
			const beyond = member.vote === 'yea' && drawn(house, 'yea').indexOf(member) >= yea;
			if (step === 'votes-clerk' && beyond)
				return `A yes vote in the Clerk’s record beyond the ${yea} reported. Which ones the report left out is not known.`;
			return `A member of the House of Representatives who ${told}.`;
		}
		const title = side === 'house' ? 'Representative' : 'Senator';
		return `${title} ${memberName(member)}, ${stateName(member.state)}, ${memberParty(member)}: ${told}.`;
	}
};

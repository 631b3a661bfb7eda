/** Chart "votes": both chambers of the United States Congress, a dot for each member. */
import type { Chamber, Member, Votes } from './schema.ts';
import type { LegendItem, Look, Scene, Size } from '#lib/engine/scene.ts';
import { margin } from '#lib/engine/layout/compose.ts';
import {
	stateName,
	drawn,
	memberName,
	memberParty,
	parties,
	VOTES,
	VOTE_WORDS,
	type Vote
} from './members.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';
import { noteSize } from '#lib/engine/layout/text.ts';
import { setBill } from './bill.ts';
import { layoutCosponsors } from './cosponsors.ts';
import { layoutVote } from './layout.ts';
import type { Block, VoteRow } from './measure.ts';

const steps = ['votes-house', 'votes-party', 'votes-cosponsors', 'votes-senate'] as const;
type Step = (typeof steps)[number];

const LOOKS: Record<Vote, Look> = { yea: 'disc-ink', nay: 'cross-ink', 'not voting': 'ring-faint' };
const BEYOND: Look = 'square-evidence';

type Side = 'house' | 'senate';
const sideOf = (step: Step): Side => (step === 'votes-senate' ? 'senate' : 'house');
const COLUMNS = VOTES.map((vote) => ({ key: vote.replace(' ', '-'), head: VOTE_WORDS[vote].head }));

function block(side: Side, vote: Vote, members: Member[], group: string): Block {
	const keys = members.map(({ id }) => `${side}-${id}`);
	return { keys, look: LOOKS[vote], group, numeral: String(members.length) };
}

/** A chamber party by party, a row each. */
function byParty(chamber: Chamber, side: Side): VoteRow[] {
	return parties(chamber).map(({ id, name, members }) => ({
		key: id,
		title: name,
		blocks: VOTES.map((vote) => {
			const voted = members.filter((member) => member.vote === vote);
			return block(side, vote, voted, `${name}, ${VOTE_WORDS[vote].inSentence}`);
		})
	}));
}

/** The Senate party by party, the senators who voted no with their names. */
function senate({ senate: chamber, senators }: Votes): VoteRow[] {
	const known = new Map(senators.map(({ id, short }) => [`senate-${id}`, short]));
	const names = new Map(chamber.members.map((m) => [`senate-${m.id}`, memberName(m)]));
	return byParty(chamber, 'senate').map((row) => ({
		...row,
		blocks: row.blocks.map((one) =>
			one.look === LOOKS.nay
				? { ...one, names: one.keys.map((k) => ({ text: names.get(k) ?? '', note: known.get(k) })) }
				: one
		)
	}));
}

/** The House in the record, the yes votes beyond the reported ones set apart. */
function recorded(house: Chamber): VoteRow {
	const [yes, no, absent] = VOTES.map((vote) =>
		block('house', vote, drawn(house, vote), VOTE_WORDS[vote].inSentence)
	);
	const { yea } = house.reported;
	const beyond: Block = {
		keys: yes.keys.slice(yea),
		look: BEYOND,
		group: 'voted yes, in the Clerk’s record only',
		numeral: `+${yes.keys.length - yea}`,
		tone: 'evidence'
	};
	const reported = { ...yes, keys: yes.keys.slice(0, yea), numeral: String(yea) };
	return { key: 'house', blocks: [reported, beyond, no, absent] };
}

function legend(house?: Chamber): LegendItem[] {
	const items = VOTES.map((vote): LegendItem => {
		const what = VOTE_WORDS[vote].inSentence;
		return { look: LOOKS[vote], text: vote === 'yea' ? `One dot is one member who ${what}` : what };
	});
	if (house) {
		const { record, reported } = house;
		const text = `the Clerk’s ${record.yea - reported.yea} more`;
		items.splice(1, 0, { look: BEYOND, text });
	}
	return items;
}

/** The House's vote, and over it the titles of the bill it was on. */
function wholeHouse({ house, bill }: Votes, size: Size): Scene {
	const m = margin(size);
	const note = noteSize(size);
	const most = 0.23 * (size.height - 2 * m);
	const inner = { x: m, width: size.width - 2 * m, note };
	const gap = note * 1.3;
	const [yes, ...others] = COLUMNS;
	const columns = [
		{ ...yes, head: 'yes, as Human Rights First reported' },
		{ key: 'beyond', head: 'in the Clerk’s record', joined: true },
		...others
	];
	const { height } = setBill(bill, { ...inner, y: 0 }, most);
	const vote = layoutVote([recorded(house)], columns, size, { maxPitch: 32, over: height + gap });
	const y = vote.top - height - gap;
	// As wide as the vote under it, unless that makes its words higher than was kept free.
	const fitted = setBill(bill, { x: vote.left, width: vote.width, note, y }, most);
	const bar = fitted.height === height ? fitted : setBill(bill, { ...inner, y }, most);
	return {
		size,
		radius: vote.radius,
		marks: vote.marks,
		labels: [...bar.labels, ...vote.labels],
		rules: [...bar.rules, ...vote.rules],
		legend: legend(house)
	};
}

function partyRows(rows: VoteRow[], size: Size, maxPitch: number): Scene {
	const { radius, marks, labels, rules } = layoutVote(rows, COLUMNS, size, { maxPitch });
	return { size, radius, marks, labels, rules, legend: legend() };
}

/** A vote in a step that names nobody: nobody knows which votes the report lacks. */
function unnamed({ house }: Votes, member: Member): string {
	if (member.vote !== 'yea')
		return `A member of the ${house.name} who ${VOTE_WORDS[member.vote].inSentence}.`;
	const { reported, record } = house;
	return drawn(house, 'yea').indexOf(member) < reported.yea
		? `A yes vote in the ${house.name}, one of the ${reported.yea} that Human Rights First reported.`
		: `One of the ${record.yea - reported.yea} yes votes that the Clerk recorded beyond the ` +
				`${reported.yea} that Human Rights First reported. The report does not say whose are missing.`;
}

function draw(data: Votes, step: Step, size: Size): Scene {
	switch (step) {
		case 'votes-house':
			return wholeHouse(data, size);
		case 'votes-party':
			return partyRows(byParty(data.house, 'house'), size, 32);
		case 'votes-cosponsors':
			return layoutCosponsors(data, size);
		case 'votes-senate':
			return partyRows(senate(data), size, 44);
	}
}

/** C5 and G3, in Hz: not a scale, only easy to tell apart. */
const [YES, NO] = [523, 196];

export const votes = defineChart({
	id: 'votes',
	steps,
	sound: {
		steps: ['votes-party', 'votes-senate'],
		each: 0.035,
		share: 0.7,
		sound: ({ look }) => {
			if (look.startsWith('disc-')) return { hz: YES, voice: 'clear' };
			return look.startsWith('cross-') ? { hz: NO, voice: 'rough' } : null;
		}
	},

	scene: (data: Votes, step, size) => fixed(draw(data, step, size)),

	describe(data, step, key) {
		const side = sideOf(step);
		const { members } = data[side];
		const drawnHere =
			step === 'votes-cosponsors' ? members.filter((m) => m.vote === 'nay') : members;
		const member = found(
			'votes',
			key,
			drawnHere.find((m) => `${side}-${m.id}` === key)
		);
		if (step === 'votes-house') return unnamed(data, member);
		const title = side === 'house' ? 'Representative' : 'Senator';
		const known = member.cosponsor
			? `Had cosponsored H.R. ${data.cosponsored.number}, a separate Magnitsky bill.`
			: data.senators.find(({ id }) => id === member.id)?.text;
		const voted = `${title} ${memberName(member)}, ${stateName(member.state)}, ${memberParty(member)}: ${VOTE_WORDS[member.vote].inSentence}.`;
		return known ? `${voted} ${known}` : voted;
	}
});

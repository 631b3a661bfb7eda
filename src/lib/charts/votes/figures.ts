/** The figures that the story's text can use of this chart. */
import { readWhen } from '#lib/content/dates.ts';
import type { Add } from '#lib/content/registry.ts';
import type { Chamber, Member, Votes } from './schema.ts';

export function figures(votes: Votes, add: Add): void {
	addChamber('votes.house', votes.house, add);
	addChamber('votes.senate', votes.senate, add);
	addCosponsors(votes, add);
}

function addChamber(id: string, chamber: Chamber, add: Add): void {
	const { reported, record, members, seats, date } = chamber;
	const count = (is: (m: Member) => boolean): number => members.filter(is).length;
	add(`${id}.date`, date.at, readWhen(date));
	add(`${id}.yea`, reported.yea);
	add(`${id}.nay`, reported.nay);
	add(`${id}.score`, `${reported.yea}–${reported.nay}`);
	add(`${id}.total`, reported.yea + reported.nay);
	add(`${id}.record.yea`, record.yea);
	add(`${id}.record.nay`, record.nay);
	add(`${id}.record.score`, `${record.yea}–${record.nay}`);
	add(`${id}.record.total`, record.yea + record.nay);
	add(`${id}.missed`, record.yea + record.nay - reported.yea - reported.nay);
	add(
		`${id}.absent`,
		count((m) => m.vote === 'not voting')
	);
	add(`${id}.listed`, members.length);
	add(`${id}.seats`, seats);
	add(`${id}.unlisted`, seats - members.length);
	for (const party of new Set(members.map((m) => m.party)))
		for (const vote of ['yea', 'nay'] as const) {
			const value = count((m) => m.party === party && m.vote === vote);
			add(`${id}.${party}.${vote}`, value);
		}
}

/** Adds how many of a chamber had cosponsored the House's separate bill, by their vote. */
function addCosponsors({ cosponsored, house }: Votes, add: Add): void {
	add('votes.house.bill', cosponsored.number);
	for (const vote of ['yea', 'nay'] as const)
		add(
			`votes.house.cosponsors.${vote}`,
			house.members.filter((m) => m.cosponsor && m.vote === vote).length
		);
}

/** The figures of what followed: the votes, the events, the laws, the disagreements. */
import { readWhen, yearsBetween } from '#lib/content/dates.ts';
import { derive, type QuestionStanding } from './derive.ts';
import type { Add } from './registry.ts';
import type { Data } from './files.ts';
import type { Chamber, Member } from '#lib/charts/votes/schema.ts';

/** Adds the figures of both roll calls. */
export function addVotes(data: Data, add: Add): void {
	addChamber('votes.house', data.votes.house, add);
	addChamber('votes.senate', data.votes.senate, add);
	addCosponsors(data, add);
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
function addCosponsors({ votes }: Data, add: Add): void {
	const { cosponsored, house } = votes;
	add('votes.house.bill', cosponsored.number);
	for (const vote of ['yea', 'nay'] as const)
		add(
			`votes.house.cosponsors.${vote}`,
			house.members.filter((m) => m.cosponsor && m.vote === vote).length
		);
}

/** Adds the size of the list, and each date on which it grew. */
export function addList({ list }: Data, add: Add): void {
	add('list.total', list.total.value);
	add('list.first', list.rounds[0]?.added ?? 0);
	let total = 0;
	for (const { id, date, added, tied } of list.rounds) {
		total += added;
		add(`list.${id}.total`, total);
		add(`list.${id}`, date.at, readWhen(date));
		if (tied !== null) add(`list.${id}.tied`, tied);
	}
}

/** Adds the date of each event, and how long the court took. */
export function addAftermath({ aftermath }: Data, add: Add): void {
	for (const event of aftermath.events) {
		add(`aftermath.${event.id}`, event.date.at, readWhen(event.date));
	}
	const [lodged, ruled] = ['complaint', 'court'].map((id) =>
		aftermath.events.find((event) => event.id === id)
	);
	if (lodged && ruled) add('aftermath.wait', yearsBetween(lodged.date.at, ruled.date.at));
}

/** Adds how many instruments there are, by kind, and the date of each. */
export function addLaws({ laws }: Data, add: Add): void {
	add('laws.total', laws.laws.length);
	add('laws.jurisdictions', new Set(laws.laws.map((law) => law.jurisdiction)).size);
	for (const kind of ['statute', 'government act', 'resolution'] as const) {
		const of = laws.laws.filter((law) => law.kind === kind);
		add(`laws.${kind.replace(' ', '-')}`, of.length);
	}
	for (const law of laws.laws) add(`laws.${law.id}`, law.date.at, readWhen(law.date));
}

/** Adds how many questions there are, and how many the record settles. */
export function addDisagree(data: Data, add: Add): void {
	const { questions } = derive(data).disagree;
	const of = (standing: QuestionStanding) =>
		questions.filter((question) => question.standing === standing).length;
	add('disagree.total', questions.length);
	add('disagree.settled', of('settled by an official record'));
	add('disagree.counted', of('counted differently'));
	add('disagree.open', of('open'));
}

/** The figures of what followed: the votes, the events, the laws, the disagreements. */
import { readWhen, yearsBetween } from './dates.ts';
import type { Add } from './figures.ts';
import type { Data } from './files.ts';
import type { Chamber, Member } from './schema/votes.ts';

/** Adds the figures of both roll calls. */
export function addVotes({ votes }: Data, add: Add): void {
	addChamber('votes.house', votes.house, add);
	addChamber('votes.senate', votes.senate, add);
}

function addChamber(id: string, chamber: Chamber, add: Add): void {
	const { reported, record, members, seats, date } = chamber;
	const all = [...reported.cites, ...record.cites];
	const count = (is: (m: Member) => boolean): number => members.filter(is).length;
	add(`${id}.date`, date.at, record.cites, readWhen(date));
	add(`${id}.yea`, reported.yea, reported.cites);
	add(`${id}.nay`, reported.nay, reported.cites);
	add(`${id}.score`, `${reported.yea}–${reported.nay}`, reported.cites);
	add(`${id}.total`, reported.yea + reported.nay, reported.cites);
	add(`${id}.record.yea`, record.yea, record.cites);
	add(`${id}.record.nay`, record.nay, record.cites);
	add(`${id}.record.score`, `${record.yea}–${record.nay}`, record.cites);
	add(`${id}.record.total`, record.yea + record.nay, record.cites);
	add(`${id}.missed`, record.yea + record.nay - reported.yea - reported.nay, all);
	add(
		`${id}.absent`,
		count((m) => m.vote === 'not voting'),
		record.cites
	);
	add(`${id}.listed`, members.length, record.cites);
	add(`${id}.seats`, seats, record.cites);
	add(`${id}.unlisted`, seats - members.length, record.cites);
	for (const party of new Set(members.map((m) => m.party)))
		for (const vote of ['yea', 'nay'] as const) {
			const value = count((m) => m.party === party && m.vote === vote);
			add(`${id}.${party}.${vote}`, value, record.cites);
		}
}

/** Adds the date and year of each event, and how long the court took. */
export function addAftermath({ aftermath }: Data, add: Add): void {
	for (const event of aftermath.events) {
		add(`aftermath.${event.id}`, event.date.at, event.cites, readWhen(event.date));
		const year = event.date.at.slice(0, 4);
		add(`aftermath.${event.id}.year`, Number(year), event.cites);
	}
	const [lodged, ruled] = ['complaint', 'court'].map((id) =>
		aftermath.events.find((event) => event.id === id)
	);
	if (lodged && ruled)
		add('aftermath.wait', yearsBetween(lodged.date.at, ruled.date.at), [
			...lodged.cites,
			...ruled.cites
		]);
}

/** Adds how many instruments there are, by kind, and the date of each. */
export function addLaws({ laws }: Data, add: Add): void {
	const cites = laws.laws.flatMap((law) => law.cites);
	add('laws.total', laws.laws.length, cites);
	add('laws.jurisdictions', new Set(laws.laws.map((law) => law.jurisdiction)).size, cites);
	for (const kind of ['statute', 'government act', 'resolution'] as const) {
		const of = laws.laws.filter((law) => law.kind === kind);
		const from = of.flatMap((law) => law.cites);
		add(`laws.${kind.replace(' ', '-')}`, of.length, from);
	}
	for (const law of laws.laws) add(`laws.${law.id}`, law.date.at, law.cites, readWhen(law.date));
}

/** Adds how many questions there are, and how many the record settles. */
export function addDisagree({ disagree }: Data, add: Add): void {
	const settled = disagree.questions.filter((q) => q.standing !== 'open').length;
	const cites = disagree.questions.flatMap((q) => q.answers.flatMap((answer) => answer.cites));
	add('disagree.total', disagree.questions.length, cites);
	add('disagree.settled', settled, cites);
	add('disagree.open', disagree.questions.length - settled, cites);
}

/** The members of a chamber in the order they are drawn, and how one of them is described. */
import type { Chamber, Member, Votes } from './schema.ts';

export type Vote = Member['vote'];
export const VOTES: readonly Vote[] = ['yea', 'nay', 'not voting'];

/** A vote as a heading, and in a sentence about one member. */
export const VOTE_WORDS: Record<Vote, { head: string; inSentence: string }> = {
	yea: { head: 'yes', inSentence: 'voted yes' },
	nay: { head: 'no', inSentence: 'voted no' },
	'not voting': { head: 'not voting', inSentence: 'did not vote' }
};

const PARTIES: Record<Member['party'], { id: string; plural: string; inSentence: string }> = {
	R: { id: 'republicans', plural: 'Republicans', inSentence: 'Republican' },
	D: { id: 'democrats', plural: 'Democrats', inSentence: 'Democrat' },
	I: { id: 'independents', plural: 'Independents', inSentence: 'independent' },
	ID: { id: 'independents', plural: 'Independents', inSentence: 'Independent Democrat' }
};

export interface Party {
	id: string;
	name: string;
	members: Member[];
}

/** The parties of a chamber, the largest first, each with its members by state and name. */
export function parties(chamber: Chamber): Party[] {
	const groups = new Map<string, Party>();
	for (const member of chamber.members) {
		const { id, plural } = PARTIES[member.party];
		const party = groups.get(id) ?? { id, name: plural, members: [] };
		party.members.push(member);
		groups.set(id, party);
	}
	const { compare } = new Intl.Collator('en');
	for (const party of groups.values())
		party.members.sort((a, b) => compare(a.state, b.state) || compare(a.name, b.name));
	return [...groups.values()].sort((a, b) => b.members.length - a.members.length);
}

/** The members who voted so, party after party: the order in which their dots are drawn. */
export function drawn(chamber: Chamber, vote: Vote): Member[] {
	return parties(chamber).flatMap((party) => party.members.filter((m) => m.vote === vote));
}

/** The members who had cosponsored the House's separate Magnitsky bill and voted so, by name. */
export function cosponsors({ members }: Chamber, vote: Vote): Member[] {
	return members.filter((member) => member.cosponsor && member.vote === vote);
}

/** The claims about who had cosponsored it, without the one about a single member's reasons. */
export function cosponsorClaims({ claims }: Votes['cosponsored']): string[] {
	return claims.filter((id) => id.startsWith('votes.house.'));
}

/** A member's name as it is said: "Green, Al" is Al Green. */
export function memberName({ name }: Member): string {
	const [last, first] = name.split(', ');
	return first ? `${first} ${last}` : name;
}

/** A member's name, with the state if another member of the chamber has the same name. */
export function shortName(member: Member, { members }: Chamber): string {
	const shared = members.some(({ id, name }) => name === member.name && id !== member.id);
	return shared ? `${memberName(member)} (${member.state})` : memberName(member);
}

/** A member's party in words: "Republican". */
export function memberParty({ party }: Member): string {
	return PARTIES[party].inSentence;
}

const NAMES =
	'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,' +
	'DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,' +
	'KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,' +
	'MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,' +
	'NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,' +
	'PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,' +
	'UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming';

const BY_CODE = new Map(NAMES.split(',').map((s): [string, string] => [s.slice(0, 2), s.slice(3)]));

/** A state's name; its code where it is none of the fifty states. */
export function stateName(code: string): string {
	return BY_CODE.get(code) ?? code;
}

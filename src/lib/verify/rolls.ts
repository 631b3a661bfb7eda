/** That the members of a chamber are those of its roll call, and voted as it says. */
import { faultIn, type Fault } from '../data/fault.ts';
import type { Chamber, Member } from '../data/schema/votes.ts';
import type { Called, ChamberName, Roll } from './hand.ts';

/** A line for each member who is not as the roll call has them. Mends the list. */
export function callMembers(name: ChamberName, chamber: Chamber, roll: Roll): Fault[] {
	const faults: Fault[] = [];
	const at = (path: PropertyKey[], expected: string, found: string): number =>
		faults.push(faultIn('votes', [name, 'members', ...path], expected, found));
	const left = new Map(roll);
	const right: Member[] = [];
	chamber.members.forEach((member, i) => {
		const found = `"${member.id}"`;
		const id = left.has(member.id) ? member.id : namesake(member, chamber, left);
		const called = id === undefined ? undefined : left.get(id);
		if (id === undefined || !called)
			return at([i, 'id'], 'a member who is on the roll call, and listed once', found);
		left.delete(id);
		right.push({ ...member, id, party: called.party, vote: called.vote });
		const who = `${member.name} (${called.party}-${called.state}, ${id})`;
		if (id !== member.id) at([i, 'id'], `"${id}", as the roll call has ${who}`, found);
		if (!called.names.includes(member.name))
			at([i, 'name'], `“${called.names[0]}”, as the roll call has ${id}`, `“${member.name}”`);
		for (const key of ['party', 'state', 'vote'] as const)
			if (member[key] !== called[key])
				at([i, key], `"${called[key]}", as the roll call has ${who}`, `"${member[key]}"`);
	});
	for (const [id, { names, ...called }] of left) {
		const who = `${names[0]} (${called.party}-${called.state}, ${id})`;
		at([], `${who}, ${called.vote}, as on the roll call`, 'none');
		right.push({ id, name: names[0], ...called });
	}
	chamber.members = right;
	return faults;
}

/** Who on the roll call is meant by a member with an id that it does not have. */
function namesake(
	{ name, state }: Member,
	{ members }: Chamber,
	left: ReadonlyMap<string, Called>
): string | undefined {
	const listed = new Set(members.map((member) => member.id));
	const same = ([id, called]: [string, Called]): boolean =>
		!listed.has(id) && called.names.includes(name) && called.state === state;
	return [...left].find(same)?.[0];
}

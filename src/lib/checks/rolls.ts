/** Checks that the members of a chamber, and their votes, are those in its roll call. */
import { faultIn, type Fault } from '#lib/charts/fault.ts';
import type { Chamber, Member } from '#lib/charts/votes/schema.ts';
import type { Called, ChamberName, Roll } from './source-material.ts';

/** A fault for each member who differs from the roll call. Corrects the list. */
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
			return at([i, 'id'], 'a member in the roll call who is listed only once', found);
		left.delete(id);
		right.push({ ...member, id, party: called.party, vote: called.vote });
		const who = `${member.name} (${called.party}-${called.state}, ${id})`;
		if (id !== member.id) at([i, 'id'], `"${id}", as in the roll call for ${who}`, found);
		if (!called.names.includes(member.name))
			at([i, 'name'], `“${called.names[0]}”, as in the roll call for ${id}`, `“${member.name}”`);
		for (const key of ['party', 'state', 'vote'] as const)
			if (member[key] !== called[key])
				at([i, key], `"${called[key]}", as in the roll call for ${who}`, `"${member[key]}"`);
	});
	for (const [id, { names, ...called }] of left) {
		const who = `${names[0]} (${called.party}-${called.state}, ${id})`;
		at([], `${who}, ${called.vote}, as in the roll call`, 'none');
		right.push({ id, name: names[0], ...called });
	}
	chamber.members = right;
	return faults;
}

/** The id in the roll call of a member whose own id is unknown, found by name and state. */
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

/** Compares the members of each chamber, and their votes, with its roll call. */
import { disagreement, type Fault } from '#lib/charts/fault.ts';
import type { Data } from '#lib/charts/files.ts';
import type { Member } from '#lib/charts/votes/schema.ts';

/** The two chambers of votes.json. */
export const CHAMBERS = ['house', 'senate'] as const;

export type ChamberName = (typeof CHAMBERS)[number];

/** A member in a roll call; `names` are the spellings of the name there. */
export interface Called extends Pick<Member, 'party' | 'state' | 'vote'> {
	names: string[];
}

/** A roll call: its members by id. */
export type Roll = ReadonlyMap<string, Called>;

/** Source material to check the data against, if available. */
export interface SourceMaterial {
	/** The paragraphs of the documents, by the id of the source. */
	texts?: ReadonlyMap<string, readonly string[]>;
	rolls?: Partial<Record<ChamberName, Roll>>;
}

/** A fault for each difference between a chamber's members and its roll call, if we have it. */
export function rollFaults({ votes }: Data, rolls: SourceMaterial['rolls'] = {}): Fault[] {
	return CHAMBERS.flatMap((name) => {
		const roll = rolls[name];
		return roll ? differences(name, votes[name].members, roll) : [];
	});
}

function differences(chamber: ChamberName, members: readonly Member[], roll: Roll): Fault[] {
	const at = (path: PropertyKey[], ours: string, theirs: string): Fault =>
		disagreement(
			'votes',
			[chamber, 'members', ...path],
			[`the data ${ours}`, `the roll call ${theirs}`]
		);
	const listed = new Set(members.map(({ id }) => id));
	const left = [...roll].filter(([id]) => !listed.has(id));
	return [
		...members.flatMap((member, i) => {
			const { id, name, party, state } = member;
			const called = roll.get(id);
			if (!called) return [at([i, 'id'], `list “${id}”, ${name} (${party}-${state})`, 'does not')];
			const who = `${called.names[0]} (${called.party}-${called.state}, ${id})`;
			const said = (key: 'name' | 'party' | 'state' | 'vote', theirs: string): Fault[] => [
				at([i, key], `say “${member[key]}”`, `says “${theirs}” for ${who}`)
			];
			return [
				...(called.names.includes(name) ? [] : said('name', called.names[0])),
				...(['party', 'state', 'vote'] as const).flatMap((key) =>
					member[key] === called[key] ? [] : said(key, called[key])
				)
			];
		}),
		...left.map(([id, { names, party, state, vote }]) =>
			at([], `do not list “${id}”`, `lists ${names[0]} (${party}-${state}), ${vote}`)
		)
	];
}

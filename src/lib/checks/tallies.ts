/** Checks the claimed counts against the members in the roll calls. */
import { faultIn, type Fault } from '#lib/charts/fault.ts';
import type { Data } from '#lib/charts/files.ts';
import type { Chamber } from '#lib/charts/votes/schema.ts';
import { byId } from './charts.ts';
import { CHAMBERS, type ChamberName, type Roll } from './source-material.ts';
import { callMembers } from './rolls.ts';
import { numbersIn } from '#lib/evidence/numbers.ts';

/** The result of the count. */
export interface Counted {
	faults: Fault[];
	/** The chambers in which some member is wrong but we cannot tell which. */
	open: Set<ChamberName>;
}

/**
 * With a chamber's roll call: a fault for each member who differs from it, corrected in `data`.
 * Without: one fault for the chamber, with the counts that differ. A single count that differs does not
 * point to a wrong member; it is reported when values are compared.
 */
export function countMembers(data: Data, rolls: Partial<Record<ChamberName, Roll>>): Counted {
	const faults: Fault[] = [];
	const open = new Set<ChamberName>();
	for (const name of CHAMBERS) {
		const roll = rolls[name];
		const chamber = data.votes[name];
		if (roll) faults.push(...callMembers(name, chamber, roll));
		else {
			const wrong = wrongCounts(name, chamber, data);
			if (wrong.length === 0) continue;
			open.add(name);
			const say = (which: 'wanted' | 'counted'): string =>
				wrong.map((count) => `${count[which]} ${count.of}`).join(', ');
			faults.push(faultIn('votes', [name, 'members'], say('wanted'), say('counted')));
		}
	}
	return { faults, open };
}

interface Count {
	of: string;
	wanted: number;
	counted: number;
}

/** The counts that show the list is wrong; none if only a count may be wrong. */
function wrongCounts(name: ChamberName, chamber: Chamber, data: Data): Count[] {
	const claims = byId(data);
	const { members, record } = chamber;
	const score = numbersIn(String(claims.get(record.claims[0])?.value ?? ''));
	const totals = (['yea', 'nay'] as const).flatMap((vote, i): Count[] => {
		const counted = members.filter((member) => member.vote === vote).length;
		const claimed = Number(score.at(i)?.value ?? record[vote]);
		return counted === record[vote] || counted === claimed
			? []
			: [{ of: vote, wanted: claimed, counted }];
	});
	const parts = [...counts(chamber)].flatMap(([key, { of, counted }]): Count[] => {
		const wanted = claims.get(`votes.${name}.${key}`)?.value;
		return typeof wanted === 'number' && wanted !== counted ? [{ of, wanted, counted }] : [];
	});
	return totals.length > 0 || parts.length > 1 ? [...totals, ...parts] : [];
}

/** Whether a claim's value is counted in the chamber's list of members. */
export function isCounted(id: string, chamber: ChamberName): boolean {
	return new RegExp(`^votes\\.${chamber}\\.(listed|absent|[A-Z]+\\.(yea|nay))$`).test(id);
}

/** For the claim of a chamber's official score, the score counted from its members. */
export function countedScore(id: string, data: Data): string | undefined {
	const chamber = CHAMBERS.map((name) => data.votes[name]).find((c) => c.record.claims[0] === id);
	if (!chamber) return undefined;
	const count = (vote: string): number => chamber.members.filter((m) => m.vote === vote).length;
	return `${count('yea')}–${count('nay')}`;
}

/** Everything counted in a list of members, by the last part of the claim's id. */
function counts({ members }: Chamber): Map<string, { of: string; counted: number }> {
	const all = new Map([
		['listed', { of: 'members', counted: members.length }],
		['absent', { of: 'not voting', counted: members.filter((m) => m.vote === 'not voting').length }]
	]);
	for (const party of new Set(members.map((m) => m.party)))
		for (const vote of ['yea', 'nay'])
			all.set(`${party}.${vote}`, {
				of: `${vote} from ${party}`,
				counted: members.filter((m) => m.party === party && m.vote === vote).length
			});
	return all;
}

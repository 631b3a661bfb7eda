import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readCorrections, type Correction } from '../evidence/corrections.ts';
import { changes, readChange, uncorrected } from './changes.ts';
import { publishedFacts, type Facts } from './facts.ts';
import { claimOf, DATA } from './fixture.ts';
import { readRelease } from './release.ts';

const FACTS = publishedFacts(DATA);
const RELEASE = { version: '1.0.0', date: '2026-11-22', first: '2026-11-22', facts: FACTS };

/** The facts, were the data changed so. */
function factsWith(change: (data: typeof DATA) => unknown): Facts {
	const data = structuredClone(DATA);
	change(data);
	return publishedFacts(data);
}

function logged(date: string, ...ids: string[]): Correction[] {
	return [{ date, ids, was: 'this', now: 'that', why: 'so', sources: ['002'] }];
}

/** The paths of what has to be logged and is not. */
function left(now: Facts, log: Correction[] = []): string[] {
	return uncorrected(RELEASE, now, log).map((change) => change.path);
}

// The guard itself: what is published does not change in silence.
test('every published fact that has changed since the last release is in CORRECTIONS.md', () => {
	const release = readRelease(process.cwd());
	if (!release) throw new Error('released/data.json is not there: npm run release -- VERSION');
	const log = readCorrections(readFileSync('CORRECTIONS.md', 'utf8'));
	const silent = uncorrected(release, FACTS, log);
	expect(silent.map((change) => readChange(change, release.version))).toEqual([]);
});

test('a correction names claims, facts and sources that exist or were published', () => {
	const released = readRelease(process.cwd())?.facts ?? {};
	const sources = new Set(DATA.sources.sources.map((source) => source.id));
	const known = Object.keys({ ...released, ...FACTS });
	for (const { ids, sources: named } of readCorrections(readFileSync('CORRECTIONS.md', 'utf8'))) {
		for (const id of ids)
			expect(
				known.some((path) => `${path}.`.includes(`${id}.`)),
				id
			).toBe(true);
		for (const id of named) expect(sources.has(id), id).toBe(true);
	}
});

describe('published facts', () => {
	test.each([
		['claims.money.refund.value', 230],
		['claims.money.refund.standing', 'agreed'],
		['claims.money.refund.says.003', '“uncovered a $230 million fraud”, paragraph 10'],
		['claims.votes.house.score.rivals.votes.house.record.score', true],
		['claims.money.testimony.claim', 'He testified against state officials.'],
		['sources.004.publisher', 'Human Rights First'],
		['votes.house.members.A000022', 'Ackerman (D-NY): yea'],
		['laws.laws.estonia-2016.date.at', '2016-12-08'],
		['cell.conditions.cell.cold.text', 'A cell with no heat and no panes in its window.']
	])('%s is %j', (path, value) => {
		expect(FACTS[path]).toBe(value);
	});

	test('do not depend on the order of lists', () => {
		const now = factsWith((data) => {
			data.laws.laws.reverse();
			data.claims.claims.reverse();
			data.votes.house.members.reverse();
			data.sources.sources.reverse();
		});
		expect(changes(FACTS, now)).toEqual([]);
	});
});

describe('a published fact that', () => {
	const changed = factsWith((data) => {
		claimOf(data.claims, 'money.companies').value = 24;
		data.money.companies.value = 24;
	});
	const both = ['claims.money.companies.value', 'money.companies.value'];

	test('has changed needs an entry, which says what to do', () => {
		expect(left(changed)).toEqual(both);
		expect(readChange(uncorrected(RELEASE, changed, [])[0], '1.0.0')).toBe(
			'claims.money.companies.value: was 23 in release 1.0.0, is 24, and CORRECTIONS.md has no entry for it since. Add one headed “## <today> · money.companies”, or put it back.'
		);
	});

	test('has changed and is logged is none, in the claim and in its chart', () => {
		expect(left(changed, logged('2026-11-22', 'money.companies'))).toEqual([]);
		expect(left(changed, logged('2027-01-01', 'days.total', 'money.companies'))).toEqual([]);
	});

	test('was logged before the release, or is another one, is not', () => {
		expect(left(changed, logged('2026-11-21', 'money.companies'))).toEqual(both);
		expect(left(changed, logged('2026-12-01', 'money'))).toEqual(both);
	});

	test('is new is no correction', () => {
		const now = factsWith((data) => {
			data.claims.claims.push({ ...data.claims.claims[0], id: 'money.new' });
			claimOf(data.claims, 'money.refund').rivals = ['money.new'];
			data.laws.laws.push({ ...data.laws.laws[0], id: 'us-2030' });
		});
		expect(Object.keys(now).length).toBeGreaterThan(Object.keys(FACTS).length);
		expect(left(now)).toEqual([]);
	});

	test('has been removed needs an entry', () => {
		const now = factsWith((data) => data.laws.laws.splice(0, 1));
		expect(left(now)).toContain('laws.laws.us-2012.date.at');
		expect(readChange(uncorrected(RELEASE, now, [])[0], '1.0.0')).toContain('is gone');
		expect(left(now, logged('2026-12-01', 'laws.us-2012'))).toEqual([]);
	});

	test.each<[string, (data: typeof DATA) => unknown, string]>([
		['a vote', (d) => (d.votes.house.members[0].vote = 'nay'), 'votes.house.members.A000022'],
		['a phrase', (d) => (claimOf(d.claims, 'days.total').says[0].phrase = 'x'), 'days.total'],
		['a standing', (d) => (claimOf(d.claims, 'days.total').standing = 'disputed'), 'days.total'],
		['a rival', (d) => claimOf(d.claims, 'days.total').rivals?.pop(), 'days.total'],
		['a source', (d) => (d.sources.sources[4].title = 'x'), 'sources.004'],
		['a teller', (d) => (d.cell.accounts[0].teller = 'x'), 'cell.firestone.people']
	])('is %s goes by one id', (_, change, id) => {
		const now = factsWith(change);
		expect(left(now)).toHaveLength(1);
		expect(left(now, logged('2026-12-01', id))).toEqual([]);
	});
});

import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readCorrections, type Correction } from '#lib/evidence/corrections.ts';
import { changes, type Facts, publishedFacts, readChange, uncorrected } from './changes.ts';
import { claimOf, DATA } from './fixture.ts';
import { readRelease } from './release.ts';

const FACTS = publishedFacts(DATA);
const RELEASE = { version: '1.0.0', date: '2026-11-22', first: '2026-11-22', facts: FACTS };

function sourceOf(
	{ sources }: typeof DATA,
	id: string
): (typeof DATA)['sources']['sources'][number] {
	const source = sources.sources.find((one) => one.id === id);
	if (!source) throw new RangeError(`no source "${id}"`);
	return source;
}

/** The facts after a change to the data. */
function factsWith(change: (data: typeof DATA) => unknown): Facts {
	const data = structuredClone(DATA);
	change(data);
	return publishedFacts(data);
}

function logged(date: string, ...ids: string[]): Correction[] {
	return [{ date, ids, was: 'this', now: 'that', why: 'so', sources: ['002'] }];
}

/** The paths of changes that should be logged but are not. */
function left(now: Facts, log: Correction[] = []): string[] {
	return uncorrected(RELEASE, now, log).map((change) => change.path);
}

// The check itself: published facts must not change without a correction.
test('every published fact that has changed since the last release is in CORRECTIONS.md', () => {
	const release = readRelease(process.cwd());
	if (!release) throw new Error('released/data.json is not there: npm run release -- VERSION');
	const log = readCorrections(readFileSync('CORRECTIONS.md', 'utf8'));
	const silent = uncorrected(release, FACTS, log);
	expect(silent.map((change) => readChange(change, release.version))).toEqual([]);
});

test('a correction refers only to facts that exist or were published, and to existing sources', () => {
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
		['claims.money.refund.standing', 'several sources'],
		['claims.days.elapsed.differs.days.total', true],
		['claims.money.refund.says.003', '“who had uncovered a $230 million fraud”, paragraph 10'],
		['claims.votes.house.score.rivals.votes.house.record.score', true],
		['claims.money.testimony.claim', 'He testified against state officials, the campaign says.'],
		['sources.004.publisher', 'Human Rights First'],
		['votes.house.members.A000022', 'Ackerman (D-NY): yea'],
		['laws.laws.estonia-2016.date.at', '2016-12-08'],
		[
			'cell.conditions.cell.cold.text',
			'Firestone writes of a cell with no heat and no window panes.'
		]
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
		data.money.companies[0].value = 24;
	});
	const both = ['claims.money.companies.value', 'money.companies.security-project.value'];

	test('has changed needs an entry, and the message says which', () => {
		expect(left(changed)).toEqual(both);
		expect(readChange(uncorrected(RELEASE, changed, [])[0], '1.0.0')).toBe(
			'claims.money.companies.value: was 23 in release 1.0.0 and is now 24, but CORRECTIONS.md has no entry for the change. Add one headed “## <today> · money.companies”, or change it back.'
		);
	});

	test('has changed needs only one entry, for the claim and its chart', () => {
		expect(left(changed, logged('2026-11-22', 'money.companies'))).toEqual([]);
		expect(left(changed, logged('2027-01-01', 'days.total', 'money.companies'))).toEqual([]);
	});

	test('is not covered by an entry from before the release or for another fact', () => {
		expect(left(changed, logged('2026-11-21', 'money.companies'))).toEqual(both);
		expect(left(changed, logged('2026-12-01', 'money'))).toEqual(both);
	});

	test('is new needs no entry', () => {
		const now = factsWith((data) => {
			data.claims.claims.push({ ...data.claims.claims[0], id: 'money.new' });
			data.laws.laws.push({ ...data.laws.laws[0], id: 'us-2030' });
		});
		expect(Object.keys(now).length).toBeGreaterThan(Object.keys(FACTS).length);
		expect(left(now)).toEqual([]);
	});

	test('has been removed needs an entry', () => {
		const now = factsWith((data) => data.laws.laws.splice(0, 1));
		expect(left(now)).toContain('laws.laws.us-2012.date.at');
		expect(readChange(uncorrected(RELEASE, now, [])[0], '1.0.0')).toContain('has been removed');
		expect(left(now, logged('2026-12-01', 'laws.us-2012'))).toEqual([]);
	});

	test.each<[string, (data: typeof DATA) => unknown, string]>([
		['a vote', (d) => (d.votes.house.members[0].vote = 'nay'), 'votes.house.members.A000022'],
		['a phrase', (d) => (claimOf(d.claims, 'days.total').says[0].phrase = 'x'), 'days.total'],
		[
			'a kind of source',
			(d) => (sourceOf(d, 'record-petition').kind = 'party to the case'),
			'sources.record-petition'
		],
		['a source', (d) => (d.sources.sources[4].title = 'x'), 'sources.004'],
		['a teller', (d) => (d.cell.accounts[0].teller = 'x'), 'cell.firestone.people']
	])('is %s can be logged by one id', (_, change, id) => {
		const now = factsWith(change);
		expect(left(now)).toHaveLength(1);
		expect(left(now, logged('2026-12-01', id))).toEqual([]);
	});

	test('is a standing changes with what it follows from: here a relation that is withdrawn', () => {
		const now = factsWith((data) => delete claimOf(data.claims, 'votes.house.score').rivals);
		expect(left(now)).toEqual([
			'claims.votes.house.score.standing',
			'claims.votes.house.score.rivals.votes.house.record.score',
			'claims.votes.house.record.score.rivals.votes.house.score'
		]);
	});
});

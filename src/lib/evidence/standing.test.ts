import { expect, test } from 'vitest';
import type { Claim } from '#lib/content/schema/claims.ts';
import type { Kind, Source } from '#lib/content/schema/sources.ts';
import { judge, STANDINGS, type Standing } from './standing.ts';

const source = (id: string, kind: Kind, origin?: string): Source => ({
	...{ id, kind, short: id, title: id, publisher: id, author: null, date: null },
	...{ interest: 'none', read: 'whole', url: null, page: null },
	...(origin ? { origin } : {})
});

const SOURCES = [
	source('000', 'party to the case', 'hermitage'),
	source('001', 'party to the case', 'firestone'),
	source('record-roll', 'official record'),
	source('record-judgment', 'court'),
	source('record-experts', 'official expert'),
	source('record-assembly', 'parliament or council'),
	source('record-book', 'party to the case', 'hermitage'),
	source('record-news', 'press'),
	source('record-wiki', 'reference work')
];

const says = (...ids: string[]): Claim['says'] =>
	ids.map((id) => {
		const [name, origin] = id.split(' < ');
		return { source: name, at: 'somewhere', ...(origin ? { origin } : {}) };
	});

function claim(id: string, parts: Partial<Claim>): Claim {
	const base = { id, chapter: 'days', claim: 'A claim.', value: null, unit: null, says: [] };
	return { ...base, kind: 'statement', ...parts };
}

const standingOf = (parts: Partial<Claim>, others: Claim[] = [], sources = SOURCES): Standing =>
	judge({ claims: [claim('a.claim', parts), ...others] }, { sources })[0].standing;

const other = (...ids: string[]) => claim('a.other', { says: says(...ids) });

test.each<[string, Standing, Partial<Claim>, Claim[]?]>([
	['an official record', 'official record', { says: says('record-roll') }],
	['a court', 'official record', { says: says('record-judgment', '000') }],
	['a deed a court found', 'official record', { kind: 'deed', says: says('record-judgment') }],
	['a court that passes on a party’s word', 'one source', { says: says('record-judgment < x') }],
	['an expert of the state', 'one source', { says: says('record-experts') }],
	['a parliament', 'one source', { says: says('record-assembly') }],
	['two parties', 'several sources', { says: says('000', '001') }],
	[
		'a reference work and the press',
		'several sources',
		{ says: says('record-wiki', 'record-news') }
	],
	['a campaign and its book', 'repeated from one origin', { says: says('000', 'record-book') }],
	[
		'the press repeating a party',
		'repeated from one origin',
		{ says: says('000', 'record-news < hermitage') }
	],
	['one source twice', 'one source', { says: says('001', '001') }],
	['one source with two origins', 'several sources', { says: says('000', '000 < redress') }],
	['a sum of ours', 'our arithmetic', { from: ['a.other'], how: 'added up' }, [other('000')]],
	[
		'a sum a source gives too',
		'one source',
		{ says: says('000'), from: ['a.other'], how: 'added up' },
		[other('000')]
	],
	['a deed of many sources', 'alleged', { kind: 'deed', says: says('000', '001', 'record-news') }],
	['a deed a court only passes on', 'alleged', { kind: 'deed', says: says('record-judgment < x') }],
	[
		'figures that only differ',
		'counted differently',
		{ says: says('000'), differs: ['a.other'] },
		[other('001')]
	],
	[
		'a court that rounds',
		'counted differently',
		{ says: says('record-judgment'), differs: ['a.other'] },
		[other('001')]
	],
	[
		'two that cannot both be right',
		'in conflict',
		{ says: says('000'), rivals: ['a.other'] },
		[other('001')]
	],
	[
		'conflict before difference',
		'in conflict',
		{ says: says('000'), rivals: ['a.other'], differs: ['a.other'] },
		[other('001')]
	],
	[
		'a record against it',
		'contradicted by the official record',
		{ says: says('000'), rivals: ['a.other'] },
		[other('record-roll')]
	],
	[
		'a deed with a record against it',
		'contradicted by the official record',
		{ kind: 'deed', says: says('000'), rivals: ['a.other'] },
		[other('record-judgment')]
	],
	[
		'the record, with a source against it',
		'official record',
		{ says: says('record-roll'), rivals: ['a.other'] },
		[other('000')]
	],
	[
		'two records in conflict',
		'in conflict',
		{ says: says('record-roll'), rivals: ['a.other'] },
		[other('record-judgment')]
	],
	['a source that is unknown', 'one source', { says: says('record-nowhere') }]
])('%s: %s', (_, standing, parts, others) => {
	expect(standingOf(parts, others)).toBe(standing);
});

test('every standing has a case above and its own wording', () => {
	const words = Object.values(STANDINGS);
	for (const key of ['slug', 'name', 'means'] as const)
		expect(new Set(words.map((w) => w[key])).size).toBe(words.length);
});

test('a relation named by one side holds for both', () => {
	const claims = [
		claim('a.one', { says: says('000') }),
		claim('a.two', { says: says('record-roll'), rivals: ['a.one'] })
	];
	const [one, two] = judge({ claims }, { sources: SOURCES });
	expect(one).toMatchObject({ standing: 'contradicted by the official record', rivals: ['a.two'] });
	expect(two).toMatchObject({ standing: 'official record', rivals: ['a.one'] });
});

test('another kind of source changes the standing, and no claim is touched', () => {
	const parts = { says: says('record-news') };
	expect(standingOf(parts)).toBe('one source');
	const official = SOURCES.map((s) =>
		s.id === 'record-news' ? { ...s, kind: 'official record' as const } : s
	);
	expect(standingOf(parts, [], official)).toBe('official record');
});

test('a record that is added contradicts a claim, and the claim is not touched', () => {
	const parts = { says: says('000', '001') };
	const added = claim('a.record', { says: says('record-roll'), rivals: ['a.claim'] });
	expect(standingOf(parts)).toBe('several sources');
	expect(standingOf(parts, [added])).toBe('contradicted by the official record');
});

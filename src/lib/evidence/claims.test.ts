import { describe, expect, test } from 'vitest';
import story from 'virtual:data/story';
import { claimOf, firstSaidBy, questionsOf, sayings, standingName } from './claims.ts';

const TEXT = JSON.stringify(story);
const others = (id: string) => questionsOf(claimOf(id)).flatMap((question) => question.others);

describe('a claim in the story', () => {
	test.each<[string, string, 'rivals' | 'differs', string[]]>([
		['the House vote', 'votes.house.score', 'rivals', ['votes.house.record.score']],
		['the renaming', 'laws.us-2016', 'rivals', ['laws.renamed']],
		['the companies', 'money.companies', 'rivals', ['money.companies.three']],
		['the charge', 'money.charge', 'rivals', ['money.charge-fraud']],
		[
			'the length of detention',
			'days.total',
			'differs',
			[
				'days.elapsed',
				'days.twelve-months',
				'days.eleven-months',
				'days.nearly-a-year',
				'days.court-year'
			]
		],
		[
			'the requests',
			'requests.total',
			'differs',
			[
				'requests.red-notice',
				'requests.latvian-news',
				'requests.letters',
				'requests.campaign-complaints'
			]
		]
	])('%s lists the claims that conflict or differ, each with a source', (_, id, relation, ids) => {
		expect(TEXT).toMatch(new RegExp(`[{(]${id}[:})]`));
		expect(claimOf(id)[relation]).toEqual(expect.arrayContaining(ids));
		for (const other of ids) {
			const says = sayings(claimOf(other));
			expect(says.length, other).toBeGreaterThan(0);
			for (const { phrase, at } of says) expect(phrase ?? at, other).toBeTruthy();
		}
	});
});

describe('other answers to the same question', () => {
	test('an account of his death lists all the other accounts', () => {
		const ids = others('accounts.court').map(({ id }) => id);
		expect(ids).toEqual(
			expect.arrayContaining([
				'accounts.redress',
				'accounts.physicians',
				'accounts.council',
				'accounts.assembly',
				'accounts.firestone',
				'accounts.forensics'
			])
		);
		// It belongs to the same answer.
		expect(ids).not.toContain('accounts.guards');
		expect(others('accounts.redress').map(({ id }) => id)).toContain('accounts.court');
	});

	test('a claim that is listed as a rival is not listed again', () => {
		const [question] = questionsOf(claimOf('votes.house.score'));
		expect(question).toMatchObject({ id: 'house', others: [] });
	});

	test('a claim that answers no question has none', () => {
		expect(questionsOf(claimOf('money.lawyer'))).toEqual([]);
	});
});

describe('who said it first', () => {
	test.each([
		['a newspaper that passes it on', 'record-times', 'hermitage', /^Hermitage Capital/],
		['a name inside a sentence', 'record-forensics', 'experts', /^the Russian state’s/],
		['a source that speaks for itself', '002', undefined, null],
		['the origin’s own page', '000', 'hermitage', null],
		['an origin other than the page’s own', '000', 'redress', /^REDRESS$/]
	])('%s', (_, source, origin, name) => {
		const said = firstSaidBy({ source, at: 'somewhere', ...(origin && { origin }) });
		if (name) expect(said).toMatch(name);
		else expect(said).toBeUndefined();
	});
});

test.each([
	['votes.house.record.score', 'Confirmed by the record'],
	['votes.house.score', 'Contradicted by the official record'],
	['votes.house.date', 'Official record'],
	['accounts.redress', 'Alleged']
])('the standing of %s is called “%s”', (id, name) => {
	expect(standingName(claimOf(id))).toBe(name);
});

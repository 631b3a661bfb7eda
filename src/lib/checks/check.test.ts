import { describe, expect, test } from 'vitest';
import { get, put } from './path.ts';
import { claimOf, DATA, DOCUMENTS, linesWith, ROLLS } from './fixture.ts';

const MATERIAL = { texts: DOCUMENTS, rolls: ROLLS };

test('nothing is wrong with the data, with and without sources', () => {
	expect(linesWith('claims', () => undefined)).toEqual([]);
	expect(linesWith('claims', () => undefined, MATERIAL)).toEqual([]);
});

describe('one digit of a figure in a chart: one line, that names it', () => {
	test.each([
		['money', 'refund.value', 231, 'money.refund', '230'],
		['days', 'arrest.date.at', '2008-11-25', 'days.arrest', '"2008-11-24"'],
		['days', 'death.date.at', '2009-11-17', 'days.death', '"2009-11-16"'],
		['days', 'reported.value', 368, 'days.total', '358'],
		['days', 'rivals.0.text', 'twelve months', 'days.eleven-months', '"eleven months"'],
		['days', 'illness.afterMonths', 7, 'days.illness.months', '6'],
		['cell', 'accounts.0.people', 9, 'cell.firestone.people', '8'],
		['requests', 'total.value', 30, 'requests.total', '20'],
		['requests', 'rivals.1.value', 500, 'requests.latvian-news', '400'],
		['minutes', 'said.minutes', 19, 'minutes.minutes', '18'],
		['impunity', 'named.value', 61, 'impunity.named', '60'],
		['votes', 'house.reported.yea', 462, 'votes.house.score', '362'],
		['votes', 'house.record.yea', 366, 'votes.house.record.score', '365'],
		['votes', 'senate.record.nay', 5, 'votes.senate.score', '4'],
		['aftermath', 'events.2.date.at', '2003-06-11', 'aftermath.complaint', '"2009-06-11"'],
		['laws', 'laws.0.date.at', '2012-12-15', 'laws.us-2012', '"2012-12-14"']
	] as const)('%s %s', (name, path, value, claim, expected) => {
		const keys = path.split('.');
		const lines = linesWith(name, (content) => put(content, keys, value), MATERIAL);
		expect(lines).toHaveLength(1);
		const place = path.replace(/\.(\d+)/g, '[$1]');
		expect(lines[0]).toContain(
			`${claim}: static/data/${name}.json: ${place}: expected ${expected}`
		);
		expect(lines[0]).toContain(`found ${JSON.stringify(value)}`);
	});

	test.each([
		['disagree', 'questions.0.answers.0.answer', '368 days', '“368”'],
		['days', 'rivals.0.months', 12, '“12”'],
		['laws', 'laws.1.note', 'Adopted by 91 votes to none.', '“91”']
	] as const)('%s %s, in words or beside them', (name, path, value, found) => {
		const keys = path.split('.');
		const lines = linesWith(name, (content) => put(content, keys, value), MATERIAL);
		expect(lines).toHaveLength(1);
		const place = path.replace(/\.(\d+)/g, '[$1]');
		expect(lines[0]).toContain(`static/data/${name}.json: ${place}: expected figures from its`);
		expect(lines[0]).toContain(`found ${found}`);
	});
});

describe('one digit of a claim: one line, that names the claim and not its chart', () => {
	test.each([
		['money.refund', 231],
		['days.arrest', '2008-11-25'],
		['days.total', 359],
		['days.eleven-months', 'twelve months'],
		['person.age', 38],
		['cell.browder.beds', 9],
		['requests.granted', 1],
		['minutes.total', 79],
		['votes.house.score', '363–43'],
		['votes.house.record.score', '366–43'],
		['votes.house.R.yea', 228],
		['votes.house.missed', 4],
		['votes.house.date', '2012-11-17'],
		['aftermath.committee.vote', '51–0'],
		['laws.total', 16]
	])('%s', (id, value) => {
		const i = DATA.claims.claims.findIndex((claim) => claim.id === id);
		for (const material of [{}, MATERIAL]) {
			const lines = linesWith('claims', (data) => put(claimOf(data, id), ['value'], value), material);
			expect(lines).toEqual([
				expect.stringContaining(`${id}: static/data/claims.json: claims[${i}].value: expected `)
			]);
			expect(lines[0]).toContain(`found ${JSON.stringify(value)}`);
		}
	});

	test('a number where other claims are told with a date', () => {
		const lines = linesWith('claims', (data) => (claimOf(data, 'laws.us-2012').value = 0));
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/^laws\.us-2012: static\/data\/claims\.json: /);
		expect(lines[0]).toContain('expected "2012-12-14", found 0');
	});

	test('where nothing tells whether the claim or its one chart is wrong, both are named', () => {
		const lines = linesWith('claims', (data) => (claimOf(data, 'laws.uk-2017').value = '2017-05'));
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/^laws\.uk-2017: static\/data\/laws\.json: laws\[3\]\.date\.at: /);
		expect(lines[0]).toMatch(/\(or correct claims\[\d+\]\.value in static\/data\/claims\.json/);
	});
});

describe('a phrase', () => {
	test.each([
		['money.refund', 'embezzling $231 million of public funds'],
		['money.refund', 'embezzling $230 million from public funds'],
		['days.total', 'during 38 days in detention'],
		['requests.total', '0 official requests for him to be treated'],
		['minutes.restraint', 'in a straitjacket, chained him to a bed']
	])('of %s that the source does not have: “%s”', (id, phrase) => {
		const change = (data: (typeof DATA)['claims']): string =>
			(claimOf(data, id).says[0].phrase = phrase);
		expect(linesWith('claims', change, MATERIAL)).toEqual([
			expect.stringMatching(new RegExp(`^${id}: .*says\\[0\\]\\.phrase: expected words that stand`))
		]);
	});

	test('with another figure than its claim is told without sources too', () => {
		const change = (data: (typeof DATA)['claims']): string =>
			(claimOf(data, 'money.refund').says[1].phrase = 'linking $240 million to Kremlin officials');
		expect(linesWith('claims', change)).toEqual([
			expect.stringMatching(/^money\.refund: .*says\[1\]\.phrase: expected 230, found “linking/)
		]);
	});

	test('in another paragraph', () => {
		const change = (data: (typeof DATA)['claims']): number =>
			(claimOf(data, 'money.companies').says[0].paragraph = 8);
		expect(linesWith('claims', change, MATERIAL)).toEqual([
			expect.stringMatching(/^money\.companies: .*paragraph: expected 7, where .*, found 8$/)
		]);
	});
});

describe('a phrase that leaves out', () => {
	const { source, phrase = '', paragraph = 1 } = claimOf(DATA.claims, 'days.total').says[0];

	test('a hedge beside it in the document is a fault', () => {
		const text = [...(DOCUMENTS.get(source) ?? [])];
		text[paragraph - 1] = text[paragraph - 1].replaceAll(phrase, `allegedly ${phrase}`);
		const texts = new Map([...DOCUMENTS, [source, text]]);
		expect(linesWith('claims', () => undefined, { texts, rolls: ROLLS })).toEqual([
			expect.stringMatching(
				/^days\.total: .*says\[0\]\.phrase: expected the hedge “allegedly” that stands just before it in the source, in the phrase or in the claim’s own words, found “/
			)
		]);
	});

	const record = DATA.claims.claims.find(({ says }) =>
		says.some(({ source, phrase }) => source.startsWith('record-') && phrase)
	);
	if (!record) throw new Error('no record is quoted');
	const k = record.says.findIndex((said) => said.phrase && said.source.startsWith('record-'));
	const quoted = record.says[k].phrase ?? '';

	test.each([
		['a hedge in its context', `Reportedly ${quoted}`, /phrase: expected the hedge “Reportedly”/],
		['its context', 'Other words.', /phrase: expected words that stand in its context, found/]
	])('%s is a fault even without the documents', (_, context, line) => {
		const change = (data: (typeof DATA)['claims']): string =>
			(claimOf(data, record.id).says[k].context = context);
		expect(linesWith('claims', change)).toEqual([expect.stringMatching(line)]);
	});
});

describe('a member of a roll call', () => {
	const at = (chamber: 'house' | 'senate', i: number, key: string, value: string) =>
		((votes: (typeof DATA)['votes']) => put(votes[chamber].members, [i, key], value)) satisfies (
			votes: (typeof DATA)['votes']
		) => void;
	const yea = DATA.votes.house.members.findIndex((m) => m.vote === 'yea' && m.party === 'R');

	test('who votes otherwise shows in the counts', () => {
		expect(linesWith('votes', at('house', yea, 'vote', 'not voting'))).toEqual([
			'static/data/votes.json: house.members: expected 365 yea, 25 not voting, 227 yea from R, ' +
				'found 364 yea, 26 not voting, 226 yea from R'
		]);
		expect(linesWith('votes', at('senate', 0, 'party', 'R'))).toEqual([
			expect.stringMatching(/^static\/data\/votes\.json: senate\.members: expected .* from/)
		]);
	});

	test.each([
		['vote', 'nay'],
		['party', 'D'],
		['name', 'Nobody'],
		['id', 'Z999999']
	])('is named by the roll call: %s', (key, value) => {
		expect(linesWith('votes', at('house', yea, key, value), MATERIAL)).toEqual([
			expect.stringMatching(new RegExp(`house\\.members\\[${yea}\\]\\.${key}: expected .*${value}`))
		]);
	});

	test('who is left out, and one who is there twice', () => {
		expect(linesWith('votes', (votes) => votes.senate.members.shift(), MATERIAL)).toHaveLength(1);
		const twice = (votes: (typeof DATA)['votes']): number =>
			votes.senate.members.push(votes.senate.members[0]);
		expect(linesWith('votes', twice, MATERIAL)).toHaveLength(1);
	});
});

describe('claims and their use', () => {
	type Claims = (typeof DATA)['claims'];
	const remove = (id: string) => (data: Claims) =>
		data.claims.splice(
			data.claims.findIndex((claim) => claim.id === id),
			1
		);

	test.each<[string, (data: Claims) => unknown, RegExp]>([
		['missing', remove('money.refund'), /claims: expected a claim money\.refund, named at /],
		['renamed', (d) => (claimOf(d, 'money.refund').id = 'money.sum'), /a claim money\.refund, /],
		['twice', (d) => d.claims.push(d.claims[3]), /id: expected a unique id/],
		[
			'unused',
			(d) => d.claims.push({ ...d.claims[1], id: 'money.extra' }),
			/^money\.extra: .* expected a use of this claim in the story or a chart/
		],
		[
			'from nowhere',
			(d) => (claimOf(d, 'days.kilograms').from = ['days.stones']),
			/from\[0\]: expected the id of a claim in claims\.json, found "days\.stones"/
		],
		[
			'of an unknown source',
			(d) => (claimOf(d, 'days.arrest').says[0].source = 'record-nobody'),
			/says\[0\]\.source: expected the id of a source in sources\.json/
		],
		[
			'with a digit',
			(d) => (claimOf(d, 'days.total').claim += ' (358)'),
			/claim: expected a \{figure\} placeholder instead of typed digits, found “358”/
		]
	])('a claim that is %s', (_, change, line) => {
		for (const material of [{}, MATERIAL])
			expect(linesWith('claims', change, material)).toEqual([expect.stringMatching(line)]);
	});

	test.each(['{days.totl}', '[some words](days.totl)'])('a text with %s', (mark) => {
		const change = (story: (typeof DATA)['story']): string =>
			(story.chapters[0].steps[0].text[0] += ` ${mark}`);
		expect(linesWith('story', change)).toEqual([
			'days.totl: static/data/story.json: chapters[0].steps[0].text[0]: expected the id of a claim in claims.json, found "days.totl"'
		]);
	});

	test('a source that is missing', () => {
		const change = ({ sources }: (typeof DATA)['sources']): unknown =>
			sources.splice(
				sources.findIndex((source) => source.id === 'record-court'),
				1
			);
		expect(linesWith('sources', change)).toEqual([
			expect.stringMatching(/^static\/data\/sources\.json: sources: expected a source record-court/)
		]);
	});
});

test('two faults are two lines', () => {
	const change = (data: (typeof DATA)['claims']): void => {
		claimOf(data, 'days.total').value = 359;
		claimOf(data, 'money.companies').says[0].paragraph = 9;
	};
	expect(linesWith('claims', change, MATERIAL)).toHaveLength(2);
});

test('paths', () => {
	expect(get({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
	expect(get({ a: 1 }, ['a', 'b'])).toBeUndefined();
	expect(() => put({}, ['a', 'b'], 1)).toThrow(RangeError);
});

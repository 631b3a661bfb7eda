import { describe, expect, test } from 'vitest';
import type { Name } from '#lib/charts/files.ts';
import { claimOf, DATA, DOCUMENTS, linesWith, put, ROLLS } from './fixture.ts';

const MATERIAL = { texts: DOCUMENTS, rolls: ROLLS };

test('nothing is wrong with the data, with and without sources', () => {
	expect(linesWith('claims', () => undefined)).toEqual([]);
	expect(linesWith('claims', () => undefined, MATERIAL)).toEqual([]);
});

/** "rivals.0.text" as a fault names it: "rivals[0].text". */
const named = (path: string): string => path.replace(/\.(\d+)/g, '[$1]');

describe('one digit of a figure in a chart: its claim’s line names both, at most after the file’s own', () => {
	test.each<[Name, string, string | number, string, string, lines?: number]>([
		['money', 'refund.value', 231, 'money.refund', '230'],
		// The number of days, and what else is calculated from the date.
		['days', 'arrest.date.at', '2008-11-25', 'days.arrest', '"2008-11-24"', 4],
		['days', 'death.date.at', '2009-11-17', 'days.death', '"2009-11-16"', 6],
		['days', 'reported.value', 368, 'days.total', '358', 2],
		['days', 'rivals.0.text', 'twelve months', 'days.eleven-months', '"eleven months"'],
		['days', 'illness.afterMonths', 7, 'days.illness.months', '6'],
		['cell', 'accounts.0.people', 9, 'cell.firestone.people', '8'],
		['cell', 'accounts.0.people', 4, 'cell.firestone.people', '8'],
		['requests', 'total.value', 30, 'requests.total', '20'],
		['requests', 'rivals.1.value', 500, 'requests.latvian-news', '400', 2],
		['minutes', 'said.minutes', 19, 'minutes.minutes', '18', 3],
		['minutes', 'total.value', 79, 'minutes.total', '78', 2],
		['impunity', 'named.value', 61, 'impunity.named', '60'],
		['votes', 'house.reported.yea', 363, 'votes.house.score', '"362–43"', 3],
		['votes', 'house.record.yea', 366, 'votes.house.record.score', '"365–43"', 3],
		['votes', 'senate.record.nay', 5, 'votes.senate.score', '"92–4"', 2],
		['aftermath', 'events.2.date.at', '2003-06-11', 'aftermath.complaint', '"2009-06-11"', 3],
		['laws', 'laws.0.date.at', '2012-12-15', 'laws.us-2012', '"2012-12-14"']
	])('%s %s', (name, path, value, claim, claimed, count = 1) => {
		const lines = linesWith(name, (content) => put(content, path, value), MATERIAL);
		expect(lines).toHaveLength(count);
		const line = lines.slice(0, 2).find((one) => one.startsWith(`${claim}: `));
		expect(line).toContain(`${claim}: the claim says ${claimed}, `);
		expect(line).toContain(`${name}.json says ${JSON.stringify(value)} (${named(path)}`);
	});

	test.each<[Name, string, string | number, string]>([
		['disagree', 'questions.0.answers.0.answer', '368 days', '“368”'],
		['days', 'rivals.0.months', 12, '“12”'],
		['laws', 'laws.1.note', 'Adopted by 91 votes to none.', '“91”']
	])('%s %s, in words or beside them', (name, path, value, found) => {
		const lines = linesWith(name, (content) => put(content, path, value), MATERIAL);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain(
			`static/data/${name}.json: ${named(path)}: expected figures from its`
		);
		expect(lines[0]).toContain(`found ${found}`);
	});

	test('the line also has what the sources say, and what a figure follows from', () => {
		expect(linesWith('minutes', ({ said }) => (said.minutes = 19))).toEqual([
			'static/data/minutes.json: total.value: expected hours and minutes added up (79), found 78',
			'minutes.minutes: the claim says 18, minutes.json says 19 (said.minutes), the phrase in source 001 says “one hour and eighteen minutes until he was dead” (says[0].phrase)',
			expect.stringMatching(
				/^minutes\.total: the claim says 78, minutes\.json says 78 \(total\.value\), the data give 79 \(from minutes\.hours, minutes\.minutes\)/
			)
		]);
	});
});

describe('one digit of a claim: one line, with what another place says', () => {
	test.each<[string, string | number, string]>([
		['money.refund', 231, 'money.json says 230 (refund.value), the phrase in source 000 says “'],
		['days.arrest', '2008-11-25', 'days.json says "2008-11-24" (arrest.date.at)'],
		['days.total', 359, 'days.json says 358 (reported.value)'],
		['days.eleven-months', 'twelve months', 'days.json says "eleven months" (rivals[0].text)'],
		['person.age', 38, 'the data give 37 (from person.born, days.death)'],
		['cell.browder.beds', 9, 'cell.json says 8 (accounts[1].beds)'],
		['requests.granted', 1, 'requests.json says 0 (granted.value)'],
		['minutes.total', 79, 'minutes.json says 78 (total.value)'],
		['votes.house.score', '363–43', 'votes.json says 362 (house.reported.yea)'],
		['votes.house.record.score', '366–43', 'votes.json says 365 (house.record.yea)'],
		['votes.house.R.yea', 228, 'votes.json counts 227 (house.members)'],
		['votes.house.missed', 4, 'the data give 3 (from votes.house.score, votes.house.record.score)'],
		['votes.house.date', '2012-11-17', 'aftermath.json says "2012-11-16" (events[9].date.at)'],
		['aftermath.committee.vote', '51–0', 'says “50 votes in favor, 0 against” (says[0].phrase)'],
		['laws.total', 16, 'the data give 15 (from laws.us-2012, laws.estonia-2016, '],
		['laws.uk-2017', '2017-05', 'laws.json says "2017-04" (laws[3].date.at)'],
		// A number where other claims have a date.
		['laws.us-2012', 0, 'laws.json says "2012-12-14" (laws[0].date.at)']
	])('%s', (id, value, other) => {
		for (const material of [{}, MATERIAL]) {
			const lines = linesWith('claims', (data) => put(claimOf(data, id), 'value', value), material);
			expect(lines).toEqual([expect.stringContaining(other)]);
			expect(lines[0]).toContain(`${id}: the claim says ${JSON.stringify(value)}, `);
		}
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
			expect.stringMatching(
				/^money\.refund: the claim says 230, .* says “linking \$240 .*” \(says\[1\]\.phrase\)/
			)
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
	const { members } = DATA.votes.house;
	const yea = members.findIndex((m) => m.vote === 'yea' && m.party === 'R');
	const { id, name } = members[yea];

	test('who votes otherwise shows in the counts', () => {
		expect(
			linesWith('votes', (votes) => put(votes, `house.members.${yea}.vote`, 'not voting'))
		).toEqual([
			'static/data/votes.json: house.record.yea: expected the number of members listed (364), found 365',
			'votes.house.absent: the claim says 25, votes.json counts 26 (house.members)',
			'votes.house.R.yea: the claim says 227, votes.json counts 226 (house.members)'
		]);
		expect(linesWith('votes', (votes) => put(votes, 'senate.members.0.party', 'R'))).toEqual([
			'votes.senate.R.yea: the claim says 46, votes.json counts 47 (senate.members)',
			'votes.senate.D.yea: the claim says 45, votes.json counts 44 (senate.members)'
		]);
	});

	test.each([
		['vote', 'nay', `the data say “nay”, the roll call says “yea” for ${name} `, 5],
		['party', 'D', `the data say “D”, the roll call says “R” for ${name} `, 3],
		['state', 'XX', 'the data say “XX”, the roll call says “', 1],
		['name', 'Nobody', `the data say “Nobody”, the roll call says “${name}”`, 1],
		['id', 'Z999999', `the data list “Z999999”, ${name} (`, 2]
	])('is named before the counts, as in the roll call: %s', (key, value, says, count) => {
		const path = `house.members.${yea}.${key}`;
		const lines = linesWith('votes', (votes) => put(votes, path, value), MATERIAL);
		expect(lines).toHaveLength(count);
		const others = lines.filter((line) => !/^static.*\.record\./.test(line));
		expect(others[0]).toContain(`static/data/votes.json: ${named(path)}: ${says}`);
	});

	test('who is left out, and one who is there twice', () => {
		expect(
			linesWith('votes', (votes) => votes.house.members.splice(yea, 1), MATERIAL)
		).toContainEqual(
			expect.stringContaining(
				`house.members: the data do not list “${id}”, the roll call lists ${name} (`
			)
		);
		const twice = (votes: (typeof DATA)['votes']): number =>
			votes.senate.members.push(votes.senate.members[0]);
		expect(linesWith('votes', twice, MATERIAL)).toContainEqual(
			expect.stringMatching(/senate\.members\[100\]\.id: expected a unique id/)
		);
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
		[
			'missing',
			remove('money.refund'),
			/^money\.refund: static\/data\/story\.json: .*, found "money\.refund", also at .*, static\/data\/money\.json: refund\.claims\[0\]$/
		],
		[
			'renamed',
			(d) => (claimOf(d, 'money.refund').id = 'money.sum'),
			/^money\.refund: .*the id of a claim in claims\.json, found "money\.refund", also/
		],
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
			expect.stringMatching(
				/the id of a source in sources\.json, found "record-court", also at static\/data\/claims\.json: claims\[\d+\]/
			)
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

import { describe, expect, test } from 'vitest';
import { readFault } from '#lib/charts/fault.ts';
import type { Data, Name } from '#lib/charts/files.ts';
import { DATA, linesWith, put } from './fixture.ts';
import { readTexts } from './read.ts';
import { validate } from './validate.ts';

const TEXTS = readTexts(process.cwd());

/** The lines that the build prints after this change to a file, without checks across files. */
function ownFaultsWith<N extends Name>(name: N, change: (content: Data[N]) => void): string[] {
	const content = structuredClone(DATA[name]);
	change(content);
	const texts = { ...TEXTS, claims: undefined, [name]: JSON.stringify(content) };
	return validate(texts)
		.faults.filter((fault) => fault.file !== 'static/data/claims.json')
		.map(readFault);
}

const drop = (object: object, key: string): boolean => Reflect.deleteProperty(object, key);
const step = (
	data: Data['story'],
	id: string
): Data['story']['chapters'][number]['steps'][number] => {
	const found = data.chapters.flatMap((c) => c.steps).find((s) => s.id === id);
	if (!found) throw new Error(`no step ${id}`);
	return found;
};

describe('an invalid file', () => {
	test('a missing file', () => {
		expect(validate({ ...TEXTS, cell: undefined }).faults.map(readFault)).toEqual([
			'static/data/cell.json: expected a file, found none'
		]);
	});

	test('broken JSON', () => {
		const [fault] = validate({ ...TEXTS, cell: '{ "accounts": [' }).faults;
		expect(readFault(fault)).toMatch(
			/^static\/data\/cell\.json: expected well-formed JSON, found /
		);
	});

	test('a missing field', () => {
		expect(linesWith('days', (d) => drop(d.arrest.date, 'at'))).toEqual([
			'static/data/days.json: arrest.date.at: expected a value of type string, found nothing'
		]);
	});

	test('a wrong type', () => {
		expect(linesWith('money', (d) => put(d.refund, 'value', '230'))).toEqual([
			'static/data/money.json: refund.value: expected a value of type number, found "230"'
		]);
	});

	test('an unknown field', () => {
		expect(linesWith('days', (d) => put(d.born, 'note', 'x'))).toEqual([
			'static/data/days.json: born.note: expected no field with this name, found "x"'
		]);
	});

	test('a value that is not allowed', () => {
		expect(linesWith('laws', (d) => put(d.laws[2], 'kind', 'decree'))).toEqual([
			'static/data/laws.json: laws[2].kind: expected one of statute, government act, resolution, found "decree"'
		]);
	});

	test('faults in two files are reported together', () => {
		const texts = { ...TEXTS, cell: undefined, laws: '[]' };
		expect(validate(texts).faults.map((f) => f.file)).toEqual([
			'static/data/cell.json',
			'static/data/laws.json'
		]);
	});
});

describe('inconsistent dates and figures', () => {
	test('a death before the arrest', () => {
		expect(ownFaultsWith('days', (d) => (d.death.date.at = '2008-11-16'))).toEqual([
			'static/data/days.json: death.date.at: expected a date on or after the arrest (2008-11-24), found "2008-11-16"'
		]);
	});

	test('a number of days that does not match the dates', () => {
		expect(ownFaultsWith('days', (d) => (d.reported.value = 357))).toEqual([
			'static/data/days.json: reported.value: expected the number of days between the dates, counting both (358), found 357'
		]);
	});

	test('a day that does not exist', () => {
		expect(ownFaultsWith('laws', (d) => (d.laws[0].date.at = '2012-02-30'))).toEqual([
			'static/data/laws.json: laws[0].date: expected a date that exists, found {"at":"2012-02-30","precision":"day"}'
		]);
	});

	test('a date in words instead of an ISO date', () => {
		expect(ownFaultsWith('laws', (d) => (d.laws[0].date.at = '1 Jan 2012'))).toEqual([
			'static/data/laws.json: laws[0].date: expected an ISO date that matches its precision, found {"at":"1 Jan 2012","precision":"day"}'
		]);
	});

	test('a date with more detail than its precision allows', () => {
		expect(ownFaultsWith('laws', (d) => (d.laws[0].date.precision = 'month'))).toEqual([
			'static/data/laws.json: laws[0].date: expected an ISO date that matches its precision, found {"at":"2012-12-14","precision":"month"}'
		]);
	});

	test('more votes than seats', () => {
		expect(ownFaultsWith('votes', (d) => (d.senate.reported.yea = 97))).toEqual([
			expect.stringMatching(
				/^static\/data\/votes\.json: senate\.reported: expected no more votes than seats \(100, not 101\)/
			)
		]);
	});

	test('a count that does not match the members', () => {
		expect(ownFaultsWith('votes', (d) => (d.house.record.yea = 362))).toEqual([
			'static/data/votes.json: house.record.yea: expected the number of members listed (365), found 362'
		]);
	});

	test('minutes that do not add up', () => {
		expect(ownFaultsWith('minutes', (d) => (d.total.value = 80))).toEqual([
			'static/data/minutes.json: total.value: expected hours and minutes added up (78), found 80'
		]);
	});
});

describe('sources', () => {
	test('a phrase over ten words', () => {
		const phrase = 'in so many words that it is no longer quite a phrase';
		expect(linesWith('claims', (d) => (d.claims[0].says[0].phrase = phrase))).toEqual([
			`static/data/claims.json: claims[0].says[0].phrase: expected a phrase of at most ten words, found "${phrase}"`
		]);
	});

	test('an unknown source', () => {
		expect(
			linesWith('claims', (d) => {
				d.claims[0].says[0] = { source: 'record-nobody', at: 'anywhere' };
			})
		).toEqual([
			'static/data/claims.json: claims[0].says[0].source: expected the id of a source in sources.json, found "record-nobody"'
		]);
	});

	test('an unknown source in a step', () => {
		expect(linesWith('story', (d) => d.chapters[0].steps[0].sources.push('record-nobody'))).toEqual(
			[
				expect.stringMatching(
					/^static\/data\/story\.json: chapters\[0\]\.steps\[0\]\.sources\[\d\]: expected the id/
				)
			]
		);
	});

	test('a duplicate id', () => {
		expect(linesWith('sources', (d) => d.sources.push(d.sources[0]))).toEqual([
			expect.stringMatching(
				/^static\/data\/sources\.json: sources\[\d+\]\.id: expected a unique id \(\d+ appears twice\)/
			)
		]);
	});
});

describe('the story', () => {
	test('a step without a scene', () => {
		expect(linesWith('story', (d) => (step(d, 'cell-beds').id = 'cell-bunks'))).toEqual([
			'static/data/story.json: chapters[3].steps[0].id: expected a step that has a scene, found "cell-bunks"'
		]);
	});

	test('a scene without a step', () => {
		expect(linesWith('story', (d) => d.chapters[3].steps.pop())).toEqual([
			'static/data/story.json: chapters[3].steps: expected the steps cell-beds, cell-other, cell-floors, found cell-beds, cell-other'
		]);
	});

	test('a chapter without scenes', () => {
		expect(linesWith('story', (d) => (d.chapters[3].id = 'prison'))).toEqual([
			'static/data/story.json: chapters[3].id: expected a chapter that has scenes, found "prison"'
		]);
	});

	test('a chart without a chapter', () => {
		expect(linesWith('story', (d) => d.chapters.splice(3, 1))).toEqual([
			expect.stringMatching(
				/^static\/data\/story\.json: chapters: expected the chapters opening, money, /
			)
		]);
	});

	test('an unknown figure', () => {
		expect(linesWith('story', (d) => (step(d, 'cell-beds').text = ['{cell.bunks} beds.']))).toEqual(
			[
				'cell.bunks: static/data/story.json: chapters[3].steps[0].text[0]: expected the id of a claim in claims.json, found "cell.bunks"'
			]
		);
	});

	test('a number typed into the text', () => {
		expect(linesWith('story', (d) => step(d, 'cell-beds').text.push('There were 4 beds.'))).toEqual(
			[
				'static/data/story.json: chapters[3].steps[0].text[1]: expected a {figure} placeholder instead of typed digits, found "There were 4 beds."'
			]
		);
	});

	test('a card with too many words', () => {
		expect(linesWith('story', (d) => step(d, 'cell-beds').text.push('so '.repeat(61)))).toEqual([
			expect.stringMatching(
				/^static\/data\/story\.json: chapters\[3\]\.steps\[0\]: expected a card of at most 60 words, found \d+$/
			)
		]);
	});
});

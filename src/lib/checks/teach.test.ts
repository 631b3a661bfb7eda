import { expect, test } from 'vitest';
import { DATA, linesWith } from './fixture.ts';
import { derive } from '#lib/charts/derive.ts';
import type { QuestionStanding } from '#lib/charts/disagree/schema.ts';
import { figures } from '#lib/charts/registry.ts';
import { parseText } from '#lib/content/rich.ts';
import type { Excerpt, Teach } from '#lib/content/schema/teach.ts';

const FILE = 'static/data/teach.json';

/** The first longer excerpt in the kit. */
function excerptOf({ tasks }: Teach): Excerpt {
	const [excerpt] = tasks.flatMap(({ excerpts = [] }) => excerpts);
	return excerpt;
}

/** Removes a value from a list. */
function remove(list: string[], value: string): void {
	list.splice(list.indexOf(value), 1);
}

test.each<[string, (teach: Teach) => void, string]>([
	[
		'a gap between two parts of a plan',
		(d) => (d.plans[0].parts[1].from = 2),
		'plans[0]: expected parts that follow each other from minute 0 without gaps'
	],
	[
		'a part that ends before it begins',
		(d) => ((d.plans[0].parts.at(-1) ?? d.plans[0].parts[0]).to = 9),
		'plans[0]: expected parts that follow each other from minute 0 without gaps'
	],
	[
		'a slide that is not in the plan’s deck',
		(d) => (d.plans[0].parts[4].slide = 'votes-recount'),
		'plans[0].parts[4].slide: expected a step of one of the plan’s chapters, found "votes-recount"'
	],
	[
		'a part of the kit that does not exist',
		(d) => (d.plans[0].parts[0].uses = ['film']),
		'plans[0].parts[0].uses[0]: expected the id of a task, or one of picture, data, discussion, found "film"'
	],
	[
		'an alternative task that does not exist',
		(d) => (d.tasks[1].instead = 'none'),
		'tasks[1].instead: expected the id of a task, found "none"'
	],
	[
		'a typed figure',
		(d) => (d.discussion[0].ask = 'Who died after 12 days?'),
		'discussion[0].ask: expected a {figure} placeholder instead of typed digits, found "Who died after 12 days?"'
	],
	[
		'a chapter of a plan out of order',
		(d) => d.plans[1].chapters.reverse(),
		'plans[1].chapters: expected the order money, days, requests, votes'
	],
	[
		'a plan without a chapter that its task needs',
		(d) => remove(d.plans[2].chapters, 'aftermath'),
		'plans[2].parts[5].uses[0]: expected a plan with the chapter aftermath for "death"'
	],
	[
		'a plan without a chapter that its data task needs',
		(d) => remove(d.plans[2].chapters, 'requests'),
		'plans[2].parts[8].uses[0]: expected a plan with the chapter requests for "data"'
	],
	[
		'an excerpt from a document that is not in the public domain',
		(d) => (excerptOf(d).source = '001'),
		'tasks[0].excerpts[0].source: expected an official record of the United States, found "001"'
	],
	[
		'an excerpt from another country’s official record',
		(d) => (excerptOf(d).source = 'record-uk-2018'),
		'tasks[0].excerpts[0].source: expected an official record of the United States, found "record-uk-2018"'
	],
	[
		'a figure typed into the name of an excerpt',
		(d) => (excerptOf(d).what = 'The title of 2012'),
		'tasks[0].excerpts[0].what: expected a {figure} placeholder instead of typed digits'
	],
	[
		'a glossary out of order',
		(d) => d.glossary.reverse(),
		'glossary: expected terms in alphabetical order'
	]
])('%s stops the build', (_, change, line) => {
	expect(linesWith('teach', change)).toEqual([expect.stringContaining(`${FILE}: ${line}`)]);
});

test('an unknown claim is reported with its path', () => {
	expect(linesWith('teach', (d) => d.tasks[0].claims.push('votes.nobody'))).toEqual([
		`votes.nobody: ${FILE}: tasks[0].claims[2]: expected the id of a claim in claims.json, found "votes.nobody"`
	]);
});

test('a chart without questions', () => {
	expect(linesWith('teach', (d) => d.charts.pop())).toEqual([
		expect.stringMatching(
			/^static\/data\/teach\.json: charts: expected the charts money, .*disagree/
		)
	]);
});

test('the words of an excerpt may have digits, as they are the source’s own', () => {
	expect(excerptOf(DATA.teach)).toBeDefined();
	expect(linesWith('teach', (d) => (excerptOf(d).text = 'Public Law 112-208'))).toEqual([]);
});

test('the answer key puts each question under the standing that follows from the data', () => {
	const { questions } = derive(DATA).disagree;
	const groups: [string, QuestionStanding][] = [
		['disagree.settled', 'settled by an official record'],
		['disagree.counted', 'counted differently'],
		['disagree.open', 'open']
	];
	const expected = groups.flatMap(([figure, standing]) => {
		const { from = [] } = DATA.claims.claims.find(({ id }) => id === figure) ?? {};
		expect(from).toHaveLength(questions.filter((one) => one.standing === standing).length);
		return [figure, ...from];
	});
	const sheet = DATA.teach.charts.find(({ id }) => id === 'disagree');
	const told = parseText(sheet?.questions[0].answer ?? '', figures(DATA));
	expect(told.flatMap(({ claim = [] }) => claim)).toEqual(expected);
});

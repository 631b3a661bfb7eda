import { expect, test } from 'vitest';
import { linesWith } from '../verify/fixture.ts';
import type { Teach } from './schema/teach.ts';

const FILE = 'static/data/teach.json';

test.each<[string, (teach: Teach) => void, string]>([
	[
		'a gap between two parts of a plan',
		(d) => (d.plans[0].parts[1].from = 2),
		'plans[0]: expected parts that follow one another from minute 0, without a gap'
	],
	[
		'a part that ends before it begins',
		(d) => ((d.plans[0].parts.at(-1) ?? d.plans[0].parts[0]).to = 9),
		'plans[0]: expected parts that follow one another from minute 0, without a gap'
	],
	[
		'a slide that the plan’s deck does not have',
		(d) => (d.plans[0].parts[4].slide = 'votes-clerk'),
		'plans[0].parts[4].slide: expected a step of one of the plan’s chapters, found "votes-clerk"'
	],
	[
		'a part of the kit that is not there',
		(d) => (d.plans[0].parts[0].uses = ['film']),
		'plans[0].parts[0].uses[0]: expected a task, or a part of the kit, found "film"'
	],
	[
		'a task in place of another that is not there',
		(d) => (d.tasks[1].instead = 'none'),
		'tasks[1].instead: expected the id of a task, found "none"'
	],
	[
		'a typed figure',
		(d) => (d.discussion[0].ask = 'Who died after 12 days?'),
		'discussion[0].ask: expected a {figure} in place of each digit, found "Who died after 12 days?"'
	],
	[
		'a glossary out of order',
		(d) => d.glossary.reverse(),
		'glossary: expected words in the order of the alphabet'
	]
])('%s stops the build', (_, change, line) => {
	expect(linesWith('teach', change)).toEqual([expect.stringContaining(`${FILE}: ${line}`)]);
});

test('a claim that nobody knows is named with its place', () => {
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

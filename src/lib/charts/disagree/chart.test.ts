import { expect, test } from 'vitest';
import { disagree } from './chart.ts';
import { about } from './about.ts';
import { expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { data as all } from '#lib/charts/data.ts';

const { steps } = disagree;

const { accounts } = all;
const data = all.disagree;

const count = data.questions.reduce((sum, question) => sum + question.answers.length, 0);
const scene = (step: string) => disagree.scene(data, step, { width: 400, height: 520 })(1);
const looks = (step: string, id: string) =>
	scene(step)
		.marks.filter((mark) => mark.key.startsWith(`answer-${id}-`))
		.map((mark) => mark.look);

test('every answer is drawn in every step, whatever the size', () => {
	expectChartInvariants(disagree, data, Object.fromEntries(steps.map((step) => [step, count])));
});

test('it has every account of his death', () => {
	const cause = data.questions.find(({ standing }) => standing === 'open');
	expect(cause?.answers.map(({ teller }) => teller)).toEqual(
		accounts.accounts.map(({ teller }) => teller)
	);
});

test('the record’s answer has its own shape where it settles the question', () => {
	expect(looks('disagree-record', 'house')).toEqual(['cross-ink', 'square-evidence']);
	expect(looks('disagree-open', 'house')).toEqual(['cross-faint', 'square-faint']);
});

test('where no record settles the question, no answer looks better than another', () => {
	for (const { id, standing } of data.questions)
		if (standing !== 'settled by an official record')
			for (const step of steps) expect(new Set(looks(step, id)).size, `${id} in ${step}`).toBe(1);
});

test('one step is about what stays open, the other about the rest', () => {
	for (const { id, standing } of data.questions) {
		const faint = (step: string) => looks(step, id).every((look) => look.endsWith('-faint'));
		expect(faint('disagree-record'), id).toBe(standing === 'open');
		expect(faint('disagree-open'), id).toBe(standing !== 'open');
	}
});

test('the legend has every look that is drawn, and no other', () => {
	for (const step of steps) {
		const { marks, legend } = scene(step);
		expect(new Set(legend.map(({ look }) => look))).toEqual(new Set(marks.map(({ look }) => look)));
		expect(legend[0].text).toMatch(/^One dot is one answer: /);
	}
});

test('a dot tells the question, the answer, who gives it and what follows', () => {
	expect(disagree.describe(data, 'disagree-record', 'answer-house-clerk')).toBe(
		'How did the House vote? “365–43” (Clerk of the House). This is the official record’s answer.'
	);
	expect(disagree.describe(data, 'disagree-open', 'answer-cause-council')).toMatch(
		/“beating suspected” \(Russia.* as Sputnik reported\)\. This question stays open\.$/
	);
});

test('the table has a row for each answer, with its question’s standing', () => {
	const [{ rows }] = about.tables(data);
	expect(rows).toHaveLength(count);
	expect(new Set(rows.map((row) => row[3]))).toEqual(
		new Set(data.questions.map(({ standing }) => standing))
	);
});

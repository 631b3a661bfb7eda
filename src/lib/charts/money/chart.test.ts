import { expect, test } from 'vitest';
import { money } from './chart.ts';
import { about } from './about.ts';
import { expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { SIZES } from '#lib/engine/testing/scene-invariants.ts';
import { data as all } from '#lib/charts/data.ts';

const data = all.money;

const size = { width: 400, height: 380 };
const scene = (step: string, at = size) => money.scene(data, step, at)(1);
const shown = (step: string, at = size) =>
	scene(step, at)
		.labels.map(({ lines }) => lines.join(' '))
		.join('\n');

test('one lawyer, 230 millions, 23 companies beside 3', () => {
	expectChartInvariants(money, data, {
		'money-lawyer': 1,
		'money-refund': 230,
		'money-companies': 23 + 3
	});
});

test('the money is not laid out in shares', () => {
	const { marks } = scene('money-refund');
	expect(new Set(marks.map((mark) => mark.x.toFixed(1))).size).toBeGreaterThan(200);
});

test('how it was stolen is in the picture at every size, with who says so', () => {
	for (const at of SIZES)
		for (const { text } of data.how) expect(shown('money-refund', at)).toContain(text);
	expect(shown('money-refund')).toContain('says the Council of Europe’s assembly');
});

test('the two counts are apart, each with who gives it', () => {
	const { marks } = scene('money-companies');
	const xs = (kind: string) => marks.filter(({ key }) => key.startsWith(kind)).map(({ x }) => x);
	expect(Math.max(...xs('company'))).toBeLessThan(Math.min(...xs('named')));
	for (const { value, short, teller } of data.companies)
		for (const text of [String(value), short, teller])
			expect(shown('money-companies')).toContain(text);
	expect(shown('money-companies')).toContain('No source we read says how the money was shared');
});

test('a dot is described as what it is, with who counts it', () => {
	expect(money.describe(data, 'money-lawyer', 'lawyer')).toContain('Sergei Magnitsky');
	expect(money.describe(data, 'money-refund', 'million-230')).toBe(
		'$1 million of the $230 million.'
	);
	expect(money.describe(data, 'money-companies', 'company-23')).toContain(
		'American Security Project'
	);
	expect(money.describe(data, 'money-companies', 'named-3')).toContain(
		'The Times reporting Hermitage'
	);
	for (const [step, key] of [
		['money-refund', 'million-231'],
		['money-companies', 'company-24'],
		['money-companies', 'named-4']
	])
		expect(() => money.describe(data, step, key)).toThrow(RangeError);
});

test('the description and tables give both counts, the method and the convictions', () => {
	expect(about.tables(data)[0].rows.map((row) => row[1])).toEqual(['1', '230', '23', '3']);
	for (const { text } of [...data.how, data.guilty]) {
		expect(about.description(data)).toContain(text);
		expect(about.tables(data)[1].rows.flat()).toContain(text);
	}
});

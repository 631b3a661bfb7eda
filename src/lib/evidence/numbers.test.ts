import { describe, expect, test } from 'vitest';
import { agree, gives, numbersIn, readings } from './numbers.ts';

const values = (words: string): string[] => numbersIn(words).map((given) => given.value);

describe('numbersIn', () => {
	test.each([
		['linking $230 million to Kremlin officials', ['230']],
		['1,000 of 12,345,678 at 1.7 to 2.7', ['1000', '12345678', '1.7', '2.7']],
		['365–43, then 90-0', ['365', '43', '90', '0']],
		['37-year old, a 100-page paper, 272-FZ', ['37', '100', '272']],
		['one hour and eighteen minutes', ['1', '18']],
		['Seventy-eight; sixty three; SIXTEEN; three-year', ['78', '63', '16', '3']],
		['a hundred, two hundred and thirty, three hundred', ['100', '230', '300']],
		['8 April 1972 – 16 November 2009', ['1972-04-08', '2009-11-16']],
		['On November 24, 2008, not Nov. 4 2008', ['2008-11-24', '2008-11-04']],
		['Cambridge, MA - 12/28/2012', ['2012-12-28']],
		['since 2012-12-28', ['2012-12-28']],
		['in November 2008 and in 2010', ['2008-11', '2010']],
		['from 28 November', ['--11-28']],
		['they may 5', ['5']],
		['someone, often, first, A000022, weight', []]
	])('%s', (words, expected) => {
		expect(values(words)).toEqual(expected);
	});

	test('gives each as written, with its position', () => {
		expect(numbersIn('left for  eighteen\nminutes on 3 May')).toEqual([
			{ value: '18', text: 'eighteen', at: 10 },
			{ value: '--05-03', text: '3 May', at: 30 }
		]);
	});
});

test.each([
	[230, 'million US dollars', [['230']]],
	[78, 'minutes', [['78'], ['1', '18']]],
	[0, 'requests', []],
	['362–43', null, [['362', '43']]],
	['eleven months', null, [['11']]],
	['nearly a year', null, []],
	['2008-11-24', null, [['2008-11-24']]],
	['2010', null, [['2010']]]
])('%s %s can be read as %j', (value, unit, expected) => {
	expect(readings(value, unit)).toEqual(expected);
});

test.each([
	['2008-11', '2008-11-24', true],
	['2008', '2008-11-24', true],
	['--11-24', '2008-11-24', true],
	['2008-11-24', '2008', true],
	['2008-1', '2008-11', false],
	['--11-25', '2008-11-24', false],
	['2', '20', false]
])('%s agrees with %s: %s', (a, b, expected) => {
	expect(agree(a, b)).toBe(expected);
	expect(agree(b, a)).toBe(expected);
});

test.each([
	['362 to 43 in the House', '362–43', null, true],
	['362 in the House', '362–43', null, false],
	['90 to 0', '0–0', null, false],
	['one hour and eighteen minutes', 78, 'minutes', true],
	['one hour and eighteen minutes', 79, 'minutes', false],
	['more than twenty requests', 20, 'requests', true],
	['arrested in November 2008', '2008-11-24', null, true],
	['arrested on November 24, 2008', '2008-11-25', null, false],
	['in spite of 20', 0, 'requests', false]
])('“%s” gives %s %s: %s', (words, value, unit, expected) => {
	expect(gives(words, value, unit)).toBe(expected);
});

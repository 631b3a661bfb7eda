import data from 'virtual:data/money';
import { expect, test } from 'vitest';
import { expectLawfulEverywhere } from './testing/laws-everywhere';
import { money } from './money';
import { moneyWords } from './money.words';

const size = { width: 400, height: 380 };

test('one lawyer, 230 millions, 23 companies, one testimony', { timeout: 30_000 }, () => {
	expectLawfulEverywhere(money, data, {
		'money-lawyer': 1,
		'money-refund': 230,
		'money-companies': 23,
		'money-testimony': 1
	});
});

test('the money is not laid out in shares of the companies', () => {
	const { marks } = money.scene(data, 'money-refund', 1, size);
	const columns = new Set(marks.map((mark) => mark.x.toFixed(1)));
	expect(columns.size).toBeGreaterThan(200);
	expect(money.tell(data, 'money-companies', 'company-23')).toContain('No source gives its share');
});

test('a dot is told as what it is', () => {
	expect(money.tell(data, 'money-lawyer', 'lawyer')).toContain('Sergei Magnitsky');
	expect(money.tell(data, 'money-refund', 'million-230')).toBe('$1 million of the $230 million.');
	expect(() => money.tell(data, 'money-refund', 'million-231')).toThrow(RangeError);
});

test('the table says what one dot is', () => {
	expect(moneyWords.tables(data)[0].rows.map((row) => row[1])).toEqual(['1', '230', '23', '1']);
});

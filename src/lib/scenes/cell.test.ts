import data from 'virtual:data/cell';
import { expect, test } from 'vitest';
import { cell } from './cell';
import { cellWords } from './cell.words';
import { expectLawfulEverywhere } from './testing/laws-everywhere';

const looks = (step: string) => {
	const counted = new Map<string, number>();
	for (const { look } of cell.scene(data, step, 1, { width: 400, height: 380 }).marks)
		counted.set(look, (counted.get(look) ?? 0) + 1);
	return Object.fromEntries(counted);
};

test('8 people; 4 beds with them; 14 people and 8 beds beside those', { timeout: 30_000 }, () => {
	expectLawfulEverywhere(cell, data, {
		'cell-people': 8,
		'cell-beds': 8 + 4,
		'cell-other': 8 + 4 + 14 + 8
	});
});

test('those without a bed are seen', () => {
	expect(looks('cell-people')).toEqual({ 'disc-ink': 8 });
	expect(looks('cell-beds')).toEqual({ 'disc-ink': 4, 'disc-harm': 4, 'square-evidence': 4 });
	expect(looks('cell-other')).toEqual({ 'disc-ink': 12, 'disc-harm': 10, 'square-evidence': 12 });
});

test('a mark is told with the one who says so', () => {
	expect(cell.tell(data, 'cell-beds', 'firestone-bed-4')).toBe(
		'One of 4 beds for 8 people, says Jamison Firestone, his employer.'
	);
	expect(cell.tell(data, 'cell-other', 'browder-person-14')).toContain('14 people');
	expect(() => cell.tell(data, 'cell-beds', 'firestone-bed-5')).toThrow(RangeError);
});

test('the table counts those without', () => {
	expect(cellWords.tables(data)[0].rows.map((row) => row.slice(1, 4))).toEqual([
		['8', '4', '4'],
		['14', '8', '6']
	]);
});

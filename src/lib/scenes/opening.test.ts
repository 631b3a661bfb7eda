import data from 'virtual:data/days';
import { expect, test } from 'vitest';
import { closing } from './closing';
import { days } from './days';
import { expectLawfulEverywhere } from './testing/laws-everywhere';
import { opening } from './opening';

const size = { width: 400, height: 380 };

test('358 dots write the number, and are the days of the calendar', { timeout: 30_000 }, () => {
	expectLawfulEverywhere(opening, data, { opening: 358 });
	expectLawfulEverywhere(closing, data, { closing: 358 });
	const keys = days.scene(data, 'days-arrest', 1, size).marks.map((mark) => mark.key);
	expect(opening.scene(data, 'opening', 1, size).marks.map((mark) => mark.key)).toEqual(keys);
});

test('at the close the last day alone is set off', () => {
	const marks = closing.scene(data, 'closing', 1, size).marks;
	expect(marks.filter((mark) => mark.look === 'disc-harm').map((mark) => mark.key)).toEqual([
		'2009-11-16'
	]);
});

test('a number of days that the figure does not write is refused', () => {
	const shorter = {
		...data,
		death: { ...data.death, date: { ...data.death.date, at: '2009-11-15' } }
	};
	expect(() => opening.scene(shorter, 'opening', 1, size)).toThrow(RangeError);
});

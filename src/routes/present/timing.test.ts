import { describe, expect, it } from 'vitest';
import { clockText, lag, lagInWords, planOf } from './timing.ts';

const MINUTE = 60_000;

it.each([
	[-3, '0:00'],
	[9.9, '0:09'],
	[245, '4:05'],
	[3845, '1:04:05']
])('shows %f seconds as %s', (seconds, text) => {
	expect(clockText(seconds)).toBe(text);
});

describe('planOf', () => {
	it('gives each slide its share, and uses all the time', () => {
		const plan = planOf([30, 80, 30], 10 * MINUTE);
		expect(plan.map(({ to, from }) => (to - from) / MINUTE)).toEqual([2.5, 5, 2.5]);
		expect(plan[0]?.from).toBe(0);
		expect(plan[2]?.to).toBe(10 * MINUTE);
	});

	it('gives time to a slide without words', () => {
		const [first] = planOf([0, 60], 10 * MINUTE);
		expect(first?.to).toBe(2 * MINUTE);
	});
});

describe('lag', () => {
	const slide = { from: 2 * MINUTE, to: 5 * MINUTE };

	it.each([
		[1.8, 'On time'],
		[2, 'On time'],
		[5, 'On time'],
		[5.4, 'On time'],
		[6, '1 minute behind'],
		[8.2, '3 minutes behind'],
		[0, '2 minutes ahead']
	])('after %d minutes: %s', (minutes, words) => {
		expect(lagInWords(lag(slide, minutes * MINUTE))).toBe(words);
	});
});

import { describe, expect, it } from 'vitest';
import { scrolledIn, wayTo } from './geometry.ts';

const place = (top: number) => ({ top, length: 9000, height: 800 });

describe('scrolledIn', () => {
	it.each([
		[500, 0],
		[0, 0],
		[-1, 1],
		[-4000.4, 4000],
		[-8200, 8200],
		[-9500, 8200]
	])('with the top at %d is %d', (top, y) => {
		expect(scrolledIn(place(top))).toBe(y);
	});

	it('is 0 for a story no longer than the screen', () => {
		expect(scrolledIn({ top: -100, length: 600, height: 800 })).toBe(0);
	});
});

describe('wayTo', () => {
	it.each([
		[0, 500, 500],
		[1000, 500, 1500],
		[1000, -3000, -2000],
		[99_999, 0, 8200]
	])('to %d with the top at %d is %d', (y, top, by) => {
		expect(wayTo(y, place(top))).toBe(by);
	});

	it('scrolls to where scrolledIn agrees', () => {
		const top = -700;
		expect(scrolledIn(place(top - wayTo(3000, place(top))))).toBe(3000);
	});
});

import { describe, expect, it } from 'vitest';
import { linear } from './linear.ts';

describe('linear', () => {
	it('goes from domain to range, and no further', () => {
		const x = linear([0, 10], [100, 200]);
		expect([-5, 0, 2.5, 10, 99].map(x)).toEqual([100, 100, 125, 200, 200]);
	});

	it('takes dates', () => {
		const x = linear([new Date('2009-01-01'), new Date('2009-01-11')], [0, 1]);
		expect(x(new Date('2009-01-06'))).toBe(0.5);
	});

	it('draws a stretch in the middle larger', () => {
		const x = linear([0, 40, 60, 100], [0, 10, 90, 100]);
		expect([20, 40, 50, 60, 80].map(x)).toEqual([5, 10, 50, 90, 95]);
	});

	it('refuses stops that do not pair', () => {
		expect(() => linear([0, 1], [0])).toThrow(RangeError);
		expect(() => linear([0], [0])).toThrow(RangeError);
	});
});

import { describe, expect, it } from 'vitest';
import { clockAt } from './scroll.ts';

describe('clockAt', () => {
	it('stays at 0 until the card rests, and reaches 1 before it leaves', () => {
		expect(clockAt(0)).toBe(0);
		expect(clockAt(0.1)).toBe(0);
		expect(clockAt(0.9)).toBe(1);
		expect(clockAt(1)).toBe(1);
	});

	it('only runs forward', () => {
		const times = Array.from({ length: 101 }, (_, i) => clockAt(i / 100));
		expect(times).toEqual([...times].sort((a, b) => a - b));
		expect(clockAt(0.5)).toBeGreaterThan(0.4);
		expect(clockAt(0.5)).toBeLessThan(0.6);
	});
});

import { describe, expect, it } from 'vitest';
import { stopFor } from './walk.ts';

const STOPS = ['yes', 'yes', 'no', 'no', 'no', 'absent'].map((group) => ({ group, step: 'v' }));

describe('stopFor', () => {
	it.each([
		['ArrowRight', 0, 1],
		['ArrowDown', 5, 5],
		['ArrowLeft', 3, 2],
		['ArrowUp', 0, 0],
		['Home', 4, 0],
		['End', 1, 5],
		['PageDown', 0, 2],
		['PageDown', 3, 5],
		['PageDown', 5, 5],
		['PageUp', 5, 2],
		['PageUp', 3, 0],
		['PageUp', 1, 0]
	])('%s at %i goes to %i', (key, from, to) => {
		expect(stopFor(key, from, STOPS)).toBe(to);
	});

	it('ignores other keys', () => {
		expect(stopFor('a', 2, STOPS)).toBeUndefined();
		expect(stopFor('Tab', 2, STOPS)).toBeUndefined();
	});
});

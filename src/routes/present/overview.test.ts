import { describe, expect, it } from 'vitest';
import { placeAfter } from './overview.ts';

describe('placeAfter', () => {
	it.each([
		['ArrowRight', 0, 1],
		['ArrowRight', 9, 9],
		['ArrowLeft', 0, 0],
		['ArrowDown', 1, 5],
		['ArrowDown', 7, 7],
		['ArrowUp', 5, 1],
		['ArrowUp', 2, 2],
		['Home', 5, 0],
		['End', 5, 9],
		['x', 5, null]
	])('%s leads from %i to %s, with ten slides in rows of four', (key, at, to) => {
		expect(placeAfter(key, at, 10, 4)).toBe(to);
	});
});

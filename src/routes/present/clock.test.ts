import { expect, it } from 'vitest';
import { clockText } from './clock.ts';

it.each([
	[-3, '0:00'],
	[9.9, '0:09'],
	[245, '4:05'],
	[3845, '1:04:05']
])('shows %f seconds as %s', (seconds, text) => {
	expect(clockText(seconds)).toBe(text);
});

import { expect, it } from 'vitest';
import { token } from './token.ts';

it('reads a light tone, and says which one is missing', () => {
	expect(token('ink')).toMatch(/^#[0-9a-f]{6}$/);
	expect(() => token('gold')).toThrow('--gold');
});

import { expect, it } from 'vitest';
import { ico } from './ico.mjs';

it('wraps a picture with its size, length and offset', () => {
	const file = ico(new Uint8Array([1, 2, 3]), 32);
	expect(file).toHaveLength(25);
	expect([file[6], file[7]]).toEqual([32, 32]);
	expect(file.readUInt32LE(14)).toBe(3);
	expect([...file.subarray(file.readUInt32LE(18))]).toEqual([1, 2, 3]);
});

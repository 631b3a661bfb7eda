import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from './dots-messages.ts';
import { LOOKS } from './paths.ts';

const marks = fc.uniqueArray(
	fc.record({
		key: fc.string(),
		x: fc.float({ noNaN: true, noDefaultInfinity: true }),
		y: fc.float({ noNaN: true, noDefaultInfinity: true }),
		look: fc.constantFrom(...LOOKS)
	}),
	{ selector: ({ key }) => key, maxLength: 40 }
);

it('unpacking gives back what was packed', () => {
	fc.assert(
		fc.property(marks, fc.integer({ min: 2, max: 30 }), (list, radius) => {
			const shown = { size: { width: 300, height: 200 }, step: 'one', radius, marks: list };
			const packed = pack(shown, ['another']);
			expect(unpack(packed, packed.keys ?? ['another'])).toEqual(shown);
		})
	);
});

it('keys are sent again only if one has changed', () => {
	const shown = (keys: string[]) => ({
		...{ size: { width: 300, height: 200 }, step: 'one', radius: 4 },
		marks: keys.map((key) => ({ key, x: 1, y: 2, look: LOOKS[0] }))
	});
	expect(pack(shown(['a', 'b']), ['a', 'b']).keys).toBeNull();
	expect(pack(shown(['a', 'b']), ['b', 'a']).keys).toEqual(['a', 'b']);
	expect(pack(shown(['a']), ['a', 'b']).keys).toEqual(['a']);
	expect(unpack(pack(shown(['a', 'b']), ['a', 'b']), ['a', 'b'])).toEqual(shown(['a', 'b']));
});

it('a look that does not exist is an error', () => {
	const packed = {
		...pack({ size: { width: 1, height: 1 }, step: 'one', radius: 2, marks: [] }, [])
	};
	expect(() => unpack({ ...packed, looks: new Uint8Array([99]) }, ['a'])).toThrow(/no look 99/);
});

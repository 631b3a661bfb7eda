import { describe, expect, it } from 'vitest';
import { asksForHeight, heightFor, heightMessages } from './heights.ts';

const plain = { query: '', fragment: '' };

describe('heightFor', () => {
	it('rounds up to whole px, within bounds', () => {
		expect([612, 612.4, 612.01, 0.2, 45_000].map(heightFor)).toEqual([612, 613, 612, 1, 30_000]);
	});
});

describe('heightMessages', () => {
	it('uses AMP’s and Datawrapper’s formats in one message', () => {
		expect(heightMessages('cell', 640, plain)).toEqual([
			{
				sentinel: 'amp',
				type: 'embed-size',
				height: 640,
				'datawrapper-height': { cell: 640 }
			}
		]);
	});

	it('uses pym’s format if pym named the frame', () => {
		const [, pym] = heightMessages('cell', 640, { ...plain, query: '?initialWidth=1&childId=a-1' });
		expect(pym).toBe('pymxPYMxa-1xPYMxheightxPYMx640');
		expect(heightMessages('cell', 640, { ...plain, query: '?childId=a%20b' })).toHaveLength(1);
	});

	it('uses WordPress’s format if it set a secret, up to its limit', () => {
		const said = (fragment: string) => heightMessages('cell', 1640, { ...plain, fragment })[1];
		expect(said('#?secret=aB3')).toEqual({ message: 'height', secret: 'aB3', value: 1000 });
		expect(said('#days-count')).toBeUndefined();
		expect(said('#?secret=a-b')).toBeUndefined();
	});
});

describe('asksForHeight', () => {
	it('answers scripts that load later, and WordPress with its secret', () => {
		const fragment = '#?secret=abc';
		expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' }, '')).toBe(true);
		expect(asksForHeight({ message: 'ready', secret: 'abc' }, fragment)).toBe(true);
	});

	it.each([
		null,
		'frames-init',
		7,
		[],
		{ sentinel: 'amp' },
		{ type: 'frames-init' },
		{ message: 'ready' },
		{ message: 'ready', secret: 'other' },
		JSON.parse('{"__proto__": {"sentinel": "amp", "type": "embed-size"}}')
	])('ignores %j', (message: unknown) => {
		expect(asksForHeight(message, '#?secret=abc')).toBe(false);
		expect(asksForHeight(message, '')).toBe(false);
	});
});

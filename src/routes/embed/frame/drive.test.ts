import { describe, expect, it } from 'vitest';
import { orderIn, type Driver } from './drive.ts';

const HOST = { name: 'the host' };
const ORIGIN = 'https://news.example';
const fresh = (): Driver => ({ source: HOST, origin: null });
const driven = (): Driver => ({ source: HOST, origin: ORIGIN });
const from = (data: unknown, source: unknown = HOST, origin = ORIGIN) => ({ data, source, origin });
const drive = { type: '358-days:drive', height: 800 };
const scroll = { type: '358-days:scroll', y: 1200.5 };

describe('orderIn', () => {
	it('accepts the two kinds of order', () => {
		expect(orderIn(from(drive), fresh())).toEqual({ type: 'drive', height: 800 });
		expect(orderIn(from(drive), driven())).toEqual({ type: 'drive', height: 800 });
		expect(orderIn(from(scroll), driven())).toEqual({ type: 'scroll', y: 1200.5 });
		expect(orderIn(from({ ...scroll, y: 0 }), driven())).toEqual({ type: 'scroll', y: 0 });
	});

	it('rejects a scroll before it is driven', () => {
		expect(orderIn(from(scroll), fresh())).toBeNull();
	});

	it('rejects messages from another window, or from none', () => {
		for (const source of [{ ...HOST }, {}, null, 'the host'])
			expect(orderIn(from(drive, source), { source: HOST, origin: null })).toBeNull();
		expect(orderIn(from(drive, null), { source: null, origin: null })).toBeNull();
	});

	it('rejects messages from an origin other than the first', () => {
		for (const origin of ['https://evil.example', 'null', ''])
			expect(orderIn(from(scroll, HOST, origin), driven())).toBeNull();
	});

	it.each([NaN, Infinity, -Infinity, '800', [800], { valueOf: () => 800 }, null, undefined, true])(
		'does not accept %s as a number',
		(value) => {
			expect(orderIn(from({ ...drive, height: value }), driven())).toBeNull();
			expect(orderIn(from({ ...scroll, y: value }), driven())).toBeNull();
		}
	);

	it('clamps values that are out of bounds', () => {
		expect(orderIn(from({ ...scroll, y: 1e9 }), driven())).toEqual({ type: 'scroll', y: 1e6 });
		expect(orderIn(from({ ...scroll, y: -5 }), driven())).toEqual({ type: 'scroll', y: 0 });
		expect(orderIn(from({ ...drive, height: 1e9 }), driven())).toEqual({
			type: 'drive',
			height: 10_000
		});
		expect(orderIn(from({ ...drive, height: 0 }), driven())).toBeNull();
	});

	it.each([
		'358-days:scroll',
		JSON.stringify(scroll),
		null,
		undefined,
		7,
		[scroll],
		{ ...scroll, extra: 1 },
		{ type: '358-days:goto', y: 1 },
		{ type: ['358-days:scroll'], y: 1 },
		Object.create(scroll) as unknown,
		JSON.parse('{"__proto__": {"type": "358-days:scroll", "y": 1}}'),
		JSON.parse('{"type": "358-days:scroll", "y": 1, "__proto__": {"polluted": true}}'),
		{ constructor: { prototype: { polluted: true } }, ...scroll }
	])('does not accept %j as an order', (data: unknown) => {
		expect(orderIn(from(data), driven())).toBeNull();
		expect('polluted' in {}).toBe(false);
	});
});

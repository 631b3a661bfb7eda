import { describe, expect, it } from 'vitest';
import { readMessage } from './messages.ts';

const amp = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

describe('readMessage', () => {
	it('reads a height, rounded up to whole px', () => {
		expect(readMessage(amp(412))).toEqual({ type: 'size', px: 412 });
		expect(readMessage({ ...amp(411.2), 'datawrapper-height': { days: 412 } })).toEqual({
			type: 'size',
			px: 412
		});
	});

	it('reads a story’s messages', () => {
		expect(readMessage({ type: '358-days:hello', mode: 'story' })).toEqual({
			type: 'hello',
			mode: 'story'
		});
		expect(readMessage({ type: '358-days:length', height: 32_000 })).toEqual({
			type: 'length',
			px: 32_000
		});
		expect(readMessage({ type: '358-days:goto', y: 0 })).toEqual({ type: 'goto', px: 0 });
	});

	it.each([
		0,
		-1,
		30_001,
		1e9,
		NaN,
		Infinity,
		'500',
		null,
		undefined,
		[500],
		{ valueOf: () => 500 }
	])('rejects a height of %s', (height) => {
		expect(readMessage(amp(height))).toBeUndefined();
	});

	it.each([-1, 200_001, NaN, Infinity, '5', null])('rejects a position or length of %s', (px) => {
		expect(readMessage({ type: '358-days:length', height: px })).toBeUndefined();
		expect(readMessage({ type: '358-days:goto', y: px })).toBeUndefined();
	});

	it.each([
		null,
		undefined,
		7,
		'',
		'pymxPYMxchartxPYMxheightxPYMx500',
		JSON.stringify(amp(500)),
		{},
		[],
		{ type: 'embed-size', height: 500 },
		{ sentinel: 'amp', height: 500 },
		{ sentinel: 'amp', type: 'embed-ready', height: 500 },
		{ type: '358-days:drive', height: 500 },
		{ type: '358-days:scroll', y: 500 }
	])('ignores %j', (data) => {
		expect(readMessage(data)).toBeUndefined();
	});

	it('ignores values under `__proto__`, and changes no prototype', () => {
		const forged: unknown = JSON.parse(
			'{"__proto__":{"sentinel":"amp","type":"embed-size","height":500}}'
		);
		expect(readMessage(forged)).toBeUndefined();
		expect(({} as Record<string, unknown>).sentinel).toBeUndefined();
	});
});

import { describe, expect, it, vi } from 'vitest';
import { readKept, Watch } from './watch.svelte.ts';

const NONE = { before: 0, since: null, minutes: 45 };

describe('readKept', () => {
	it('restores the stored state', () => {
		const kept = { before: 5000, since: 1_700_000_000_000, minutes: 10 };
		expect(readKept(JSON.stringify(kept))).toEqual(kept);
	});

	it.each([
		null,
		'',
		'{',
		'null',
		'[]',
		'{"before":-1,"since":null,"minutes":45}',
		'{"before":0,"since":"now","minutes":45}',
		'{"before":0,"since":null,"minutes":1e9}'
	])('starts at zero with %j', (text) => {
		expect(readKept(text)).toEqual(NONE);
	});
});

describe('Watch', () => {
	it('runs, pauses and resets to zero', () => {
		vi.useFakeTimers({ now: 1_700_000_000_000 });
		const watch = new Watch();
		watch.toggle();
		vi.advanceTimersByTime(90_000);
		watch.toggle();
		expect([watch.elapsed, watch.runs]).toEqual([90_000, false]);
		vi.advanceTimersByTime(60_000);
		watch.toggle();
		vi.advanceTimersByTime(1000);
		watch.toggle();
		expect(watch.elapsed).toBe(91_000);
		watch.reset();
		expect(watch.elapsed).toBe(0);
		vi.useRealTimers();
	});

	it('ignores impossible lengths', () => {
		const watch = new Watch();
		watch.plan(90);
		for (const wrong of [0, -5, Number.NaN, 9999]) watch.plan(wrong);
		expect(watch.minutes).toBe(90);
	});
});

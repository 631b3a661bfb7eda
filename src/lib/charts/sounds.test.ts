import { expect, it } from 'vitest';
import { scoreOf } from '#lib/engine/sound/score.ts';
import { aboutOf } from './abouts.ts';
import { charts } from './all.ts';
import { charts as ids } from './index.ts';

const HEARD = ids.filter((id) => charts.of(id).sound);
const soundWords = (chart: string) => aboutOf(chart).sound;

const tonesOf = (chart: string) => scoreOf(charts.of(chart)).tones;

it('days: one tone per day, lower after the move', () => {
	const tones = tonesOf('days');
	expect(tones).toHaveLength(358);
	const firstLow = tones.findIndex(({ hz }) => hz === 220);
	// 24 November 2008 to 24 July 2009 is 243 days, counting the first.
	expect(firstLow).toBe(243);
	expect(new Set(tones.slice(firstLow).map(({ hz }) => hz))).toEqual(new Set([220]));
	expect(soundWords('days')).toContain('358 tones, one for each day. The last 115,');
});

it('requests: one tone per request, each followed by silence', () => {
	const tones = tonesOf('requests');
	expect(tones).toHaveLength(20);
	for (const [i, tone] of tones.entries())
		if (i) expect(tone.at - (tones[i - 1].at + tones[i - 1].seconds)).toBeGreaterThan(0.3);
});

it('votes: two voices, with one tone per vote', () => {
	const count = (step: string, voice: string) =>
		tonesOf('votes').filter((tone) => tone.step === step && tone.voice === voice).length;
	expect(count('votes-party', 'clear')).toBe(365);
	expect(count('votes-party', 'rough')).toBe(43);
	expect(count('votes-senate', 'clear')).toBe(92);
	expect(count('votes-senate', 'rough')).toBe(4);
	expect(soundWords('votes')).toMatch(/365 high.* 43 low.*92 high.* 4 low/);
});

it.each(HEARD)('%s: one tone at a time, in order, with its length described', (chart) => {
	const { tones, seconds } = scoreOf(charts.of(chart));
	for (const [i, { at, seconds: length }] of tones.entries()) {
		expect(length).toBeGreaterThan(0.01);
		expect(at + length).toBeLessThanOrEqual(tones[i + 1]?.at ?? seconds);
	}
	expect(seconds).toBeLessThanOrEqual(30);
	expect(soundWords(chart)).toMatch(/ \d+ seconds\.$/);
});

it('no other chart has a sound version', () => {
	expect(HEARD).toEqual(['days', 'requests', 'votes']);
	expect(() => scoreOf(charts.of('money'))).toThrow(RangeError);
	expect(soundWords('money')).toBeNull();
});

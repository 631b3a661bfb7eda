import data from 'virtual:data/minutes';
import { expect, test } from 'vitest';
import { expectLawfulEverywhere } from './testing/laws-everywhere';
import { minutes } from './minutes';
import { minutesWords } from './minutes.words';

const spent = (step: string, progress = 1) =>
	minutes
		.scene(data, step, progress, { width: 400, height: 380 })
		.marks.filter((mark) => mark.look === 'disc-harm').length;

test('one night, then 78 minutes', { timeout: 30_000 }, () => {
	expectLawfulEverywhere(minutes, data, {
		'minutes-night': 1,
		'minutes-clock': 78,
		'minutes-after': 78
	});
});

test('the clock spends them', () => {
	expect(spent('minutes-clock', 0)).toBe(0);
	expect(spent('minutes-clock', 0.5)).toBe(39);
	expect(spent('minutes-clock')).toBe(78);
	expect(spent('minutes-after')).toBe(78);
});

test('a dot is told as his employer’s account', () => {
	expect(minutes.tell(data, 'minutes-clock', 'minute-78')).toBe(
		'Minute 78 of 78, by his employer’s account.'
	);
	expect(() => minutes.tell(data, 'minutes-clock', 'minute-79')).toThrow(RangeError);
});

test('the description says whose timing it is, and that it is no time of day', () => {
	expect(minutesWords.description(data)).toContain('1 hour and 18 minutes');
	expect(minutesWords.description(data)).toContain('by his employer’s account');
});

import data from 'virtual:data/impunity';
import { expect, test } from 'vitest';
import { impunity } from './impunity';
import { impunityWords } from './impunity.words';
import { expectLawfulEverywhere } from './testing/laws-everywhere';

const scene = (step: string) => impunity.scene(data, step, 1, { width: 400, height: 400 });
const doctors = (step: string) => scene(step).marks.filter((m) => m.key.startsWith('doctor-'));

test('60 officials, and 2 doctors apart from them', { timeout: 60_000 }, () => {
	expectLawfulEverywhere(impunity, data, {
		'impunity-named': 60,
		'impunity-doctors': 62,
		'impunity-promoted': 62
	});
});

test('the officials are the same in every step', () => {
	const keys = scene('impunity-named').marks.map((mark) => mark.key);
	expect(
		scene('impunity-promoted')
			.marks.slice(0, 60)
			.map((mark) => mark.key)
	).toEqual(keys);
});

test('the two outcomes differ in shape and in words', () => {
	expect(doctors('impunity-doctors').map((mark) => mark.look)).toEqual(['cross-harm', 'ring-harm']);
	const words = scene('impunity-doctors').labels.flatMap((label) => label.lines);
	expect(words).toEqual(expect.arrayContaining(['dismissed', 'acquitted']));
	expect(scene('impunity-doctors').rules.map((rule) => rule.key)).toEqual(['apart']);
});

test('those promoted are a note and no dots', () => {
	const notes = (step: string) => scene(step).labels.filter((label) => label.key === 'others');
	expect(notes('impunity-doctors')).toEqual([]);
	expect(notes('impunity-promoted')[0].lines.join(' ')).toBe(data.promoted.text);
});

test('a dot is told as what it is', () => {
	const tell = (key: string) => impunity.tell(data, 'impunity-doctors', key);
	expect(tell('official-7')).toContain('One of the 60 officials');
	expect(tell('doctor-kratov')).toMatch(/^Dmitri Kratov, .*: acquitted, 28 December 2012\./);
	expect(tell('doctor-other-doctor')).toMatch(/^Another doctor: dismissed, April 2012\./);
	expect(() => impunity.tell(data, 'impunity-named', 'doctor-kratov')).toThrow(RangeError);
	expect(() => tell('official-61')).toThrow(RangeError);
});

test('the table has the officials, each doctor and the others', () => {
	expect(impunityWords.tables(data)[0].rows.map((row) => row[1])).toEqual([
		'60',
		'1',
		'1',
		'not known'
	]);
});

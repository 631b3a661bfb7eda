import data from 'virtual:data/laws';
import { expect, test } from 'vitest';
import { laws } from './laws';
import { lawsWords } from './laws.words';
import { expectLawfulEverywhere } from './testing/laws-everywhere';
import { SIZES } from './testing/laws-of-a-scene';

const count = data.laws.length;
const scene = (step: string, size = { width: 400, height: 380 }) => laws.scene(data, step, 1, size);

test('one law first, then all of them', { timeout: 60_000 }, () => {
	expectLawfulEverywhere(laws, data, {
		'laws-first': 1,
		'laws-spread': count,
		'laws-kinds': count,
		'laws-unproven': count
	});
});

test('the first law is the one of 2012, and stays where it is', () => {
	const [first] = scene('laws-first').marks;
	expect(first.key).toBe('law-us-2012');
	expect(scene('laws-spread').marks[0]).toMatchObject({ x: first.x, y: first.y });
});

test('the three kinds differ in shape', () => {
	const shapes = new Map(
		scene('laws-kinds').marks.map((mark) => [mark.group, mark.look.split('-')[0]])
	);
	expect(new Set(shapes.values()).size).toBe(shapes.size);
	expect([...shapes.keys()].sort()).toEqual(['government act', 'resolution', 'statute']);
});

test('a law whose day is not known is not drawn as if it were', () => {
	for (const law of data.laws.filter((l) => l.date.precision !== 'day' && l.kind === 'statute')) {
		const mark = scene('laws-spread').marks.find((m) => m.key === `law-${law.id}`);
		expect(mark?.look).toBe('ring-ink');
	}
});

test('every jurisdiction is named once at every size', () => {
	const names = new Set(data.laws.map((law) => law.jurisdiction));
	for (const size of SIZES) {
		const rows = scene('laws-kinds', size).labels.filter((label) => label.key.startsWith('row-'));
		expect(new Set(rows.map((label) => label.lines.join(' ')))).toEqual(names);
	}
});

test('what is unproven is text at every size, and never a mark', () => {
	for (const size of SIZES) {
		const { labels, marks } = scene('laws-unproven', size);
		const text = labels.flatMap((label) => label.lines).join(' ');
		for (const { jurisdiction } of data.unproven) {
			expect(text, `${size.width}×${size.height}`).toContain(jurisdiction);
			expect(marks.map((mark) => mark.key).join()).not.toContain(jurisdiction.toLowerCase());
		}
	}
});

test('a dot tells place, date, name and kind', () => {
	expect(laws.tell(data, 'laws-kinds', 'law-latvia-2018')).toMatch(
		/^Latvia, adopted 8 February 2018: .* \(resolution\)\..*\.$/
	);
	expect(() => laws.tell(data, 'laws-spread', 'law-ukraine')).toThrow(RangeError);
});

test('the tables hold every law, and what is unproven', () => {
	const [all, unproven] = lawsWords.tables(data);
	expect([all.rows.length, unproven.rows.length]).toEqual([count, data.unproven.length]);
});

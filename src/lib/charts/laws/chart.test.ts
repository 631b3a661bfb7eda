import { expect, test } from 'vitest';
import { laws } from './chart.ts';
import { about } from './about.ts';
import { expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { SIZES } from '#lib/engine/testing/scene-invariants.ts';
import { data as all } from '#lib/charts/data.ts';

const data = all.laws;

const count = data.laws.length;
const scene = (step: string, size = { width: 400, height: 380 }) => laws.scene(data, step, size)(1);

const STEPS = ['laws-spread', 'laws-kinds', 'laws-effect'];

test('every law is drawn in every step', () => {
	expectChartInvariants(laws, data, Object.fromEntries(STEPS.map((step) => [step, count])));
});

test('the laws do not move from step to step', () => {
	const places = STEPS.map((step) => scene(step).marks.map(({ key, x, y }) => ({ key, x, y })));
	expect(places[1]).toEqual(places[0]);
	expect(places[2]).toEqual(places[0]);
	expect(places[0][0].key).toBe('law-us-2012');
});

test('the laws that only bar entry look different, and say so beside their dots', () => {
	const only = data.laws.filter((law) => law.entryOnly).map((law) => law.id);
	expect(only).toContain('estonia-2016');
	for (const size of SIZES) {
		const { marks, labels } = scene('laws-kinds', size);
		const lighter = marks.filter((mark) => mark.look.endsWith('faint')).map((mark) => mark.key);
		expect(lighter).toEqual(only.map((id) => `law-${id}`));
		for (const id of only)
			expect(labels.find((label) => label.key === `entry-${id}`)?.lines).toEqual(['entry only']);
	}
});

test('every answer to whether it works is given at every size, with who gives it', () => {
	for (const size of SIZES) {
		const { labels, marks } = scene('laws-effect', size);
		const text = labels.map((label) => label.lines.join(' '));
		for (const { short, teller } of data.effects) {
			expect(text, `${size.width}×${size.height}`).toContain(short);
			expect(text[text.indexOf(short) + 1]).toBe(teller);
		}
		expect(marks.every((mark) => mark.look.endsWith('faint'))).toBe(true);
	}
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

test('what is not counted is in the description and a table, and never a mark', () => {
	const words = about.description(data);
	for (const { jurisdiction, text } of data.unproven) {
		expect(words).toContain(`${jurisdiction}: ${text}`);
		for (const step of STEPS)
			expect(scene(step).labels.map((label) => label.lines.join(' '))).not.toContain(jurisdiction);
	}
});

test('a dot tells place, date, name and kind', () => {
	expect(laws.describe(data, 'laws-kinds', 'law-latvia-2018')).toMatch(
		/^Latvia, adopted 8 February 2018: .* \(resolution\)\..*\.$/
	);
	expect(() => laws.describe(data, 'laws-spread', 'law-ukraine')).toThrow(RangeError);
});

test('the tables have every law, what is said of effects, and what is not counted', () => {
	const rows = about.tables(data).map((table) => table.rows.length);
	expect(rows).toEqual([count, data.effects.length, data.unproven.length]);
});

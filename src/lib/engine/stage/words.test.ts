import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Label } from '#lib/engine/scene.ts';
import { label } from '#lib/engine/layout/text.ts';
import { runFrames, stubFrames } from '#lib/engine/testing/frames.ts';
import { Words } from './words.svelte.ts';
import { Writer, type Written } from './written.ts';

let writer = new Writer();
/** Writes a step with these labels, an axis and a legend, after the one before. */
const step = (name: string, labels: Label[], legend = 'a dot'): [string, () => Written] => [
	name,
	() =>
		writer.write(name, {
			...{ size: { width: 300, height: 200 }, radius: 4, marks: [], labels },
			rules: [{ key: 'axis', d: 'M0 0h9', style: 'solid', tone: 'ink' }],
			legend: [{ look: 'disc-ink', text: legend }]
		})
];
const labels = (n: number, word: string) =>
	Array.from({ length: n }, (_, i) => label(`${word}-${i}`, word, { x: 1, y: i, size: 12 }));

const written = (words: Words) =>
	[...words.labels.arrive.join('').matchAll(/>([^<]+)</g)].map(([, text]) => text);

/** How the page moves. */
const page = { scrolls: true, flicked: false };
const movement = { isScrolling: () => page.scrolls, isFlicked: () => page.flicked };
/** A frame in which the page scrolls, or not. */
function nextFrame(scrolling = true): void {
	page.scrolls = scrolling;
	vi.advanceTimersByTime(16);
	runFrames();
}

beforeEach(() => {
	writer = new Writer();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	page.scrolls = true;
	page.flicked = false;
	stubFrames();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('Words', () => {
	it('are all there at once, and fade in, while the page is at rest', () => {
		const words = new Words(movement);
		words.show(...step('one', labels(30, 'first')), false);
		expect(words.fades).toBe(true);
		expect(written(words)).toHaveLength(30);
		expect(words.rules.arrive).toHaveLength(1);
		expect(words.legend[0]?.text).toBe('a dot');
	});

	it('come in pieces while the page scrolls, after those of the last step have gone', () => {
		const words = new Words(movement);
		words.show(...step('one', labels(3, 'first')), false);
		words.show(...step('two', labels(30, 'second'), 'another'), true);
		expect(written(words)).toEqual([]);
		expect(words.fades).toBe(false);
		const seen: number[] = [];
		for (let i = 0; i < 60; i++) {
			nextFrame();
			seen.push(written(words).length);
		}
		expect(seen).toEqual([...seen].sort((a, b) => a - b));
		expect(new Set(seen).size).toBeGreaterThan(3);
		expect(seen.at(-1)).toBe(30);
		expect(words.rules.stay).toContain('M0 0h9');
		expect(words.legend[0]?.text).toBe('another');
	});

	it('come as soon as the page rests', () => {
		const words = new Words(movement);
		words.show(...step('one', labels(30, 'first')), true);
		for (let i = 0; i < 20; i++) nextFrame();
		expect(written(words)).toEqual([]);
		for (let i = 0; i < 12; i++) nextFrame(false);
		expect(written(words)).toHaveLength(30);
	});

	it('wait until the reader stops flicking', () => {
		const words = new Words(movement);
		page.flicked = true;
		words.show(...step('one', labels(30, 'first')), true);
		for (let i = 0; i < 200; i++) nextFrame();
		expect(written(words)).toEqual([]);
		page.flicked = false;
		for (let i = 0; i < 20; i++) nextFrame();
		expect(written(words)).toHaveLength(30);
	});

	it('are those of the last step, however many the reader passes', () => {
		const words = new Words(movement);
		for (const name of ['one', 'two', 'three', 'four'])
			words.show(...step(name, labels(20, name)), true);
		for (let i = 0; i < 60; i++) nextFrame();
		expect(new Set(written(words))).toEqual(new Set(['four']));
		expect(words.step).toBe('four');
	});

	it('follow a clock, but not in every frame, and end as it ends', () => {
		const words = new Words(movement);
		words.show(...step('one', []), false);
		const seen = new Set<string>();
		for (let day = 1; day <= 60; day++) {
			words.show(...step('one', [label('count', String(day), { x: 1, y: 1, size: 12 })]), true);
			nextFrame();
			seen.add(written(words).join());
		}
		for (let i = 0; i < 20; i++) nextFrame();
		expect(written(words)).toEqual(['60']);
		expect(seen.size).toBeGreaterThan(4);
		expect(seen.size).toBeLessThan(20);
	});

	it('are what a clock has made of them by the time they are written', () => {
		const words = new Words(movement);
		const at = (count: string) => [label('count', count, { x: 1, y: 1, size: 12 })];
		words.show(...step('one', []), false);
		words.show(...step('two', at('1')), true);
		words.show(...step('two', at('33')), true);
		for (let i = 0; i < 60; i++) nextFrame();
		expect(written(words)).toEqual(['33']);
	});

	it('go when there is nothing to show yet', () => {
		const words = new Words(movement);
		words.show(...step('one', labels(3, 'first')), false);
		words.clear();
		expect(written(words)).toEqual([]);
		expect(words.legend).toEqual([]);
		words.show(...step('one', labels(3, 'first')), false);
		expect(written(words)).toHaveLength(3);
	});

	it('are whole at once when the reader stops halfway', () => {
		const words = new Words(movement);
		words.show(...step('one', labels(30, 'first')), true);
		nextFrame();
		words.show(...step('one', labels(30, 'first')), false);
		expect(written(words)).toHaveLength(30);
	});
});

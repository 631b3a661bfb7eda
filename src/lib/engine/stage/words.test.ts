import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Label, Scene } from '#lib/engine/scene.ts';
import { label } from '#lib/engine/layout/text.ts';
import { Words } from './words.svelte.ts';

const scene = (labels: Label[], legend = 'a dot'): Scene => ({
	...{ size: { width: 300, height: 200 }, radius: 4, marks: [], labels },
	rules: [{ key: 'axis', d: 'M0 0h9', style: 'solid', tone: 'ink' }],
	legend: [{ look: 'disc-ink', text: legend }]
});
const labels = (n: number, word: string) =>
	Array.from({ length: n }, (_, i) => label(`${word}-${i}`, word, { x: 1, y: i, size: 12 }));

const written = (words: Words) => words.labels.arrive.flat().map(({ lines }) => lines[0]);

/** The browser's frames, one each time a test asks. */
let frames: (() => void)[] = [];
let now = 0;
function nextFrame(): void {
	now += 16;
	for (const frame of frames.splice(0)) frame();
}

beforeEach(() => {
	frames = [];
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
	vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('Words', () => {
	it('are all there at once, and fade in, while the page is at rest', () => {
		const words = new Words();
		words.show('one', scene(labels(30, 'first')), false);
		expect(words.fades).toBe(true);
		expect(written(words)).toHaveLength(30);
		expect(words.rules.arrive.flat()).toHaveLength(1);
		expect(words.legend[0]?.text).toBe('a dot');
	});

	it('come in pieces while the page scrolls, after those of the last step have gone', () => {
		const words = new Words();
		words.show('one', scene(labels(3, 'first')), false);
		words.show('two', scene(labels(30, 'second'), 'another'), true);
		expect(written(words)).toEqual([]);
		expect(words.fades).toBe(false);
		const seen: number[] = [];
		for (let i = 0; i < 40; i++) {
			nextFrame();
			seen.push(written(words).length);
		}
		expect(seen).toEqual([...seen].sort((a, b) => a - b));
		expect(new Set(seen).size).toBeGreaterThan(3);
		expect(seen.at(-1)).toBe(30);
		expect(words.rules.stay).toHaveLength(1);
		expect(words.legend[0]?.text).toBe('another');
	});

	it('are those of the last step, however many the reader passes', () => {
		const words = new Words();
		for (const step of ['one', 'two', 'three', 'four'])
			words.show(step, scene(labels(20, step)), true);
		for (let i = 0; i < 40; i++) nextFrame();
		expect(new Set(written(words))).toEqual(new Set(['four']));
		expect(words.step).toBe('four');
	});

	it('follow a clock, but not in every frame, and end as it ends', () => {
		const words = new Words();
		words.show('one', scene([]), false);
		const seen = new Set<string>();
		for (let day = 1; day <= 60; day++) {
			words.show('one', scene([label('count', String(day), { x: 1, y: 1, size: 12 })]), true);
			nextFrame();
			seen.add(written(words).join());
		}
		for (let i = 0; i < 20; i++) nextFrame();
		expect(written(words)).toEqual(['60']);
		expect(seen.size).toBeGreaterThan(4);
		expect(seen.size).toBeLessThan(20);
	});

	it('are what a clock has made of them by the time they are written', () => {
		const words = new Words();
		const at = (count: string) => scene([label('count', count, { x: 1, y: 1, size: 12 })]);
		words.show('one', scene([]), false);
		words.show('two', at('1'), true);
		words.show('two', at('33'), true);
		for (let i = 0; i < 40; i++) nextFrame();
		expect(written(words)).toEqual(['33']);
	});

	it('go when there is nothing to show yet', () => {
		const words = new Words();
		words.show('one', scene(labels(3, 'first')), false);
		words.clear();
		expect(written(words)).toEqual([]);
		expect(words.legend).toEqual([]);
		words.show('one', scene(labels(3, 'first')), false);
		expect(written(words)).toHaveLength(3);
	});

	it('are whole at once when the reader stops halfway', () => {
		const words = new Words();
		words.show('one', scene(labels(30, 'first')), true);
		nextFrame();
		words.show('one', scene(labels(30, 'first')), false);
		expect(written(words)).toHaveLength(30);
	});
});

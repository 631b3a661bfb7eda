import { describe, expect, it } from 'vitest';
import { label } from '#lib/engine/layout/text.ts';
import type { Label, Scene } from '#lib/engine/scene.ts';
import { Writer } from './written.ts';

const word = (key: string, text = key) => label(key, text, { x: 1, y: 1, size: 12 });
const scene = (...labels: Label[]): Scene => ({
	...{ size: { width: 300, height: 200 }, radius: 4, marks: [], rules: [], legend: [] },
	labels
});
const texts = (markup: string) => [...markup.matchAll(/>([^<]+)</g)].map(([, text]) => text);

/** The texts of the labels that stay, and of those that arrive. */
function split(writer: Writer, step: string, ...labels: Label[]): [string[], string[]] {
	const { stay, arrive } = writer.write(step, scene(...labels)).labels;
	return [texts(stay), texts(arrive.join(''))];
}

describe('Writer', () => {
	it('has everything arrive with the first step', () => {
		expect(split(new Writer(), 'one', word('a'))).toEqual([[], ['a']]);
	});

	it('keeps what is exactly the same in the next step, and only that', () => {
		const writer = new Writer();
		split(writer, 'one', word('a'), word('b'), word('c'));
		expect(split(writer, 'two', word('b'), word('c', 'other'), word('d'))).toEqual([
			['b'],
			['other', 'd']
		]);
	});

	it('writes what a step’s clock changes separately from the rest', () => {
		const writer = new Writer();
		split(writer, 'one', word('a'), word('n', '1'));
		split(writer, 'two', word('a'), word('b'), word('n', '2'), word('c'));
		const labels = [word('a'), word('b'), word('n', '3'), word('c'), word('m')];
		const { stay, arrive } = writer.write('two', scene(...labels)).labels;
		expect(texts(stay)).toEqual(['a']);
		expect(arrive.map(texts)).toEqual([['b', 'c'], ['3'], ['m']]);
	});

	it('writes a label that stayed and then changes only once, not in both parts', () => {
		const writer = new Writer();
		split(writer, 'one', word('n', '1'));
		expect(split(writer, 'two', word('n', '1'))).toEqual([['1'], []]);
		expect(split(writer, 'two', word('n', '2'))).toEqual([[], ['2']]);
		expect(split(writer, 'two', word('n', '1'))).toEqual([[], ['1']]);
	});

	it('has many arrive in small pieces, in order', () => {
		const many = Array.from({ length: 20 }, (_, i) => word(`w${i}`));
		const { arrive } = new Writer().write('one', scene(...many)).labels;
		expect(arrive.map((piece) => texts(piece).length)).toEqual([8, 8, 4]);
		expect(texts(arrive.join(''))).toEqual(many.map(({ key }) => key));
	});
});

import { describe, expect, it } from 'vitest';
import { Arrivals } from './arrivals.ts';

const label = (key: string, text = key) => ({ key, lines: [text] });

describe('Arrivals', () => {
	it('has everything arrive with the first step', () => {
		const { stay, arrive } = new Arrivals().split('one', [label('a')]);
		expect([stay, arrive]).toEqual([[], [label('a')]]);
	});

	it('keeps what is exactly the same in the next step, and only that', () => {
		const arrivals = new Arrivals<ReturnType<typeof label>>();
		arrivals.split('one', [label('a'), label('b'), label('c')]);
		const { stay, arrive } = arrivals.split('two', [label('b'), label('c', 'other'), label('d')]);
		expect(stay).toEqual([label('b')]);
		expect(arrive).toEqual([label('c', 'other'), label('d')]);
	});

	it('has nothing arrive again while the clock of a step runs', () => {
		const arrivals = new Arrivals<ReturnType<typeof label>>();
		arrivals.split('one', [label('a'), label('n', '1')]);
		arrivals.split('two', [label('a'), label('n', '2')]);
		const later = arrivals.split('two', [label('a'), label('n', '3'), label('m')]);
		expect(later.stay).toEqual([label('a')]);
		expect(later.arrive).toEqual([label('n', '3'), label('m')]);
	});
});

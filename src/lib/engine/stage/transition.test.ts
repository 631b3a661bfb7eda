import { describe, expect, it } from 'vitest';
import type { Scene } from '#lib/engine/scene.ts';
import { Transition } from './transition.ts';

const SIZE = { width: 400, height: 300 };

/** A scene with a row of dots with the given keys, at the given height. */
function row(keys: string[], y: number, radius = 4): Scene {
	const marks = keys.map((key, i) => ({
		key,
		x: 10 + i * 20,
		y,
		look: 'disc-ink' as const,
		group: ''
	}));
	return { size: SIZE, radius, marks, labels: [], rules: [], legend: [] };
}
const keys = (n: number, prefix = 'd') => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
const places = (transition: Transition, time: number) =>
	transition.at(time).dots.map(({ x, y }) => [Math.round(x), Math.round(y)]);

describe('Transition', () => {
	it('is at the scene at once when there is no previous frame', () => {
		const scene = row(keys(3), 50);
		expect(new Transition(undefined, scene).at(1).dots).toEqual(scene.marks);
	});

	it('starts where the dots are and ends at the scene', () => {
		const from = new Transition(undefined, row(keys(5), 0)).at(1);
		const transition = new Transition(from, row(keys(5), 100, 8));
		expect(places(transition, 0)).toEqual(from.dots.map(({ x, y }) => [x, y]));
		expect(transition.at(0).radius).toBe(4);
		expect(transition.at(1)).toEqual({ dots: row(keys(5), 100, 8).marks, radius: 8 });
	});

	it('moves a dot to the mark with the same key, whatever its position in the order', () => {
		const from = new Transition(undefined, row(['a', 'b', 'c'], 0)).at(1);
		const transition = new Transition(from, row(['c', 'a', 'b'], 100));
		const a = transition.at(0).dots.find(({ key }) => key === 'a');
		expect(a).toMatchObject({ x: 10, y: 0 });
		expect(transition.at(1).dots.find(({ key }) => key === 'a')).toMatchObject({ x: 30, y: 100 });
	});

	it('merges many dots into one, and splits one dot into many', () => {
		const crowd = new Transition(undefined, row(keys(6), 0)).at(1);
		const pour = new Transition(crowd, row(['one'], 90));
		expect(pour.at(0).dots).toHaveLength(6);
		expect(pour.at(1).dots).toHaveLength(1);
		const part = new Transition(pour.at(1), row(keys(6, 'e'), 0));
		expect(new Set(places(part, 0).map(String))).toEqual(new Set(['10,90']));
		expect(part.at(1).dots).toHaveLength(6);
	});

	it('always has a dot on its way to every mark, whatever the two counts', () => {
		for (const [n, m] of [
			[1, 230],
			[230, 23],
			[358, 12],
			[20, 450],
			[433, 100]
		] as const) {
			const from = new Transition(undefined, row(keys(n), 0)).at(1);
			const transition = new Transition(from, row(keys(m, 'e'), 10));
			const onTheWay = transition.at(0.5).dots;
			expect(new Set(onTheWay.map(({ key }) => key)).size).toBe(m);
			expect(onTheWay).toHaveLength(Math.max(n, m));
			expect(onTheWay.every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
		}
	});

	it('continues from the point reached when interrupted', () => {
		const start = new Transition(undefined, row(keys(4), 0)).at(1);
		const halfway = new Transition(start, row(keys(4), 100)).at(0.5);
		const back = new Transition(halfway, row(keys(4), 0));
		expect(back.at(0).dots.map(({ x, y }) => [x, y])).toEqual(
			halfway.dots.map(({ x, y }) => [x, y])
		);
		expect(halfway.dots.some(({ y }) => y > 5 && y < 95)).toBe(true);
	});

	it('follows a scene with the same dots, and rejects one with others', () => {
		const transition = new Transition(undefined, row(keys(3), 0));
		expect(transition.follow(row(keys(3), 70))).toBe(true);
		expect(transition.at(1).dots[0]).toMatchObject({ y: 70 });
		expect(transition.follow(row(keys(4), 70))).toBe(false);
		expect(transition.follow(row(['x', 'd1', 'd2'], 70))).toBe(false);
	});
});

import { describe, expect, it } from 'vitest';
import type { Look, Scene } from '#lib/engine/scene.ts';
import { LOOKS, marksPath, scenePaths } from './paths.ts';

const scene = (looks: Look[]): Scene => ({
	size: { width: 200, height: 100 },
	radius: 5,
	marks: looks.map((look, i) => ({ key: String(i), x: 10.04 + i * 12, y: 20, look, group: '' })),
	labels: [],
	rules: [],
	legend: []
});

describe('scenePaths', () => {
	it('makes one path per look, with one sub-path per mark', () => {
		const paths = scenePaths(scene(['disc-ink', 'ring-harm', 'disc-ink', 'cross-ink']));
		expect(paths.map(({ look, d }) => [look, d.split(/m/i).length - 1])).toEqual([
			['disc-ink', 2],
			['cross-ink', 1],
			['ring-harm', 1]
		]);
	});

	it('draws a disc as wide as its diameter, at its centre', () => {
		expect(scenePaths(scene(['disc-ink']))).toEqual([
			{ look: 'disc-ink', d: 'M10 20h0', width: 10 }
		]);
	});

	it('gives a square a direction, since print draws no square cap on a line without one', () => {
		const d = scenePaths(scene(['square-ink']))[0]?.d;
		expect(d).toBe('M10 20h.1');
	});

	it('starts each mark at its own place, whatever was drawn before it', () => {
		const at = [
			{ x: 10, y: 20 },
			{ x: 30, y: 20 }
		];
		expect(marksPath('square', at, 5, true)).toBe('M10 20h.1m19.9 0h.1');
		expect(marksPath('disc', at, 5, true)).toBe('M10 20h0m20 0h0');
	});

	it('keeps every other look within the radius', () => {
		for (const look of LOOKS.filter((one) => !one.startsWith('disc'))) {
			const [path] = scenePaths(scene([look]));
			if (!path) throw new Error(`no path for ${look}`);
			if (look.startsWith('square')) {
				// Half a side, from the centre.
				expect(path.width / 2).toBeLessThanOrEqual(5);
				continue;
			}
			const left = Number(/^M([\d.]+)/.exec(path.d)?.[1]);
			expect(10.04 - left).toBeLessThanOrEqual(5 - path.width / 2 + 0.1);
		}
	});
});

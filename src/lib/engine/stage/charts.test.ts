import { expect, it, vi } from 'vitest';
import type { BoundChart } from '#lib/engine/chart.ts';
import { Charts } from './charts.svelte.ts';

const chart = (id: string): BoundChart => ({
	id,
	steps: [`${id}-one`],
	scene: (_step, size) => () => ({
		...{ size, radius: 2, marks: [], labels: [], rules: [] },
		legend: [{ look: 'disc-ink', text: id }]
	}),
	describe: (_step, key) => `${id}: ${key}`
});
const [near, far] = [chart('near'), chart('far')];
const size = { width: 300, height: 300 };

it('a chart arrives with its script, which is asked for once', async () => {
	const later = vi.fn(() => Promise.resolve([near, far]));
	const charts = new Charts([near], later);
	expect(charts.has('near-one')).toBe(true);
	expect(charts.has('far-one')).toBe(false);
	await Promise.all([charts.load(), charts.load()]);
	expect(charts.has('far-one')).toBe(true);
	expect(charts.scene('far-one', 1, size).legend[0].text).toBe('far');
	expect(later).toHaveBeenCalledTimes(1);
});

it('after a failure the script is asked for again', async () => {
	const later = vi.fn(() => Promise.resolve([far]));
	later.mockRejectedValueOnce(new Error('offline'));
	const charts = new Charts([near], later);
	await expect(charts.load()).rejects.toThrow('offline');
	expect(charts.has('far-one')).toBe(false);
	await charts.load();
	expect(charts.describe('far-one', 'dot')).toBe('far: dot');
});

it('a step of no chart is an error', () => {
	expect(() => new Charts([near]).scene('far-one', 1, size)).toThrow(RangeError);
});

it('a layout is kept for a step and a size, and only the last few are', () => {
	const scene = vi.fn((step: string, box: typeof size) => near.scene(step, box));
	const charts = new Charts([{ ...near, scene }]);
	charts.layOut('near-one', size);
	charts.layOut('near-one', { ...size });
	expect(scene).toHaveBeenCalledTimes(1);
	for (let width = 301; width < 310; width++) charts.layOut('near-one', { width, height: 300 });
	charts.layOut('near-one', size);
	expect(scene).toHaveBeenCalledTimes(11);
});

import { beforeEach, expect, it, vi } from 'vitest';
import type { BoundChart } from '#lib/engine/chart.ts';

const fetched = vi.fn<() => Promise<Record<string, BoundChart>>>();
let here: Record<string, BoundChart> = {};
vi.mock('#lib/charts/charts.ts', () => ({
	get charts() {
		return here;
	},
	later: () => fetched()
}));

async function load() {
	const { charts } =
		await vi.importActual<typeof import('#lib/charts/charts.ts')>('#lib/charts/charts.ts');
	const { days, cell } = charts;
	if (!days || !cell) throw new Error('the charts of the test have gone');
	return { days, cell };
}

beforeEach(async () => {
	vi.resetModules();
	fetched.mockReset();
	here = { days: (await load()).days };
});

it('a chart arrives with its script, which is asked for once', async () => {
	const { cell } = await load();
	fetched.mockResolvedValue({ cell });
	const { hasArrived, loadCharts } = await import('./arrival.svelte.ts');
	expect(hasArrived('days-total')).toBe(true);
	expect(hasArrived('cell-beds')).toBe(false);
	await Promise.all([loadCharts(), loadCharts()]);
	expect(hasArrived('cell-beds')).toBe(true);
	expect(fetched).toHaveBeenCalledTimes(1);
});

it('after a failure the script is asked for again', async () => {
	const { cell } = await load();
	fetched.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce({ cell });
	const { hasArrived, loadCharts } = await import('./arrival.svelte.ts');
	await expect(loadCharts()).rejects.toThrow('offline');
	expect(hasArrived('cell-beds')).toBe(false);
	await loadCharts();
	expect(hasArrived('cell-beds')).toBe(true);
});

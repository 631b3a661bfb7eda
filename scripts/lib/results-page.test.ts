import { describe, expect, it } from 'vitest';
import { resultsPage } from './results-page.mjs';

const summary = {
	bytesBr: { total: 93.62, js: 55.6 },
	requests: 3,
	'link.fcp': { median: 808.4 },
	'link.tbt': { median: 150 },
	scroll: { p95: { median: 33.4 }, max: { median: 116.7 }, slowPct: { median: 20 } },
	heapAfterScrollMB: { median: 2.94 },
	foreignCpuPct: { median: 11.4 },
	lighthouse: { perf: 100, a11y: 100, bp: 99, seo: 100 }
};
const measured = {
	when: '2026-11-22T10:00:00.000Z',
	host: { cpus: ['A processor', 'A processor'], node: 'v20.20.2', mem: 8 * 2 ** 30 },
	settings: { runs: '5', 'scroll-runs': '3', cpu: '4' },
	sites: { story: { site: { path: '/' }, summary }, floor: { site: {}, summary } },
	ratios: { story: { 'link.fcp': { ratio: 1.144, lo: 1, hi: 1.39 }, 'link.lcp': null } }
};

describe('resultsPage', () => {
	const page = resultsPage(measured, 'Chromium 156');

	it('gives the date, the machine and the settings', () => {
		expect(page).toContain('2026-11-22, on 2 × A processor, 8 GB; Chromium 156, Node v20.20.2.');
		expect(page).toContain('Medians of 5 loads and 3 scrolls');
	});

	it('has a row for each page, with as many cells as the header', () => {
		const rows = page.split('\n').filter((line) => line.startsWith('|'));
		expect(rows).toHaveLength(4);
		expect(new Set(rows.map((line) => line.split('|').length)).size).toBe(1);
		expect(rows[2]).toBe(
			'| `/` | 93.6 | 55.6 | 3 | 808 | 1.14 (1.00–1.39) | – | 150 | 33.4 | – | 117 | 20.0 | 2.9 | 100, 100, 99, 100 | 11 |'
		);
		expect(rows[3]).toContain('| the floor page |');
	});
});

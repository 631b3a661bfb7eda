/** Writes the results of npm run bench as Markdown. */

/**
 * @typedef {{ median: number } | null | undefined} Spread
 * @typedef {{ ratio: number, lo: number, hi: number } | null} Ratio
 * @typedef {{
 *   bytesBr: Record<string, number>,
 *   requests: number,
 *   'link.fcp'?: Spread,
 *   'link.tbt'?: Spread,
 *   scroll: Record<string, Spread>,
 *   heapAfterScrollMB?: Spread,
 *   foreignCpuPct?: Spread,
 *   lighthouse: Record<string, number> | null
 * }} Summary
 * @typedef {{ site: { path?: string }, summary: Summary }} Site
 * @typedef {object} Measured
 * @property {string} when an ISO date and time
 * @property {{ cpus: string[], node: string, mem: number }} host memory in bytes
 * @property {{ runs: string, 'scroll-runs': string, cpu: string }} settings
 * @property {Record<string, Site>} sites
 * @property {Record<string, Record<string, Ratio>>} ratios to the floor, by site and measure
 */

/** @param {(string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * @param {Spread} spread
 * @param {number} [digits]
 */
const median = (spread, digits = 0) => (spread ? spread.median.toFixed(digits) : '–');

/** @param {Ratio | undefined} ratio */
const times = (ratio) =>
	ratio ? `${ratio.ratio.toFixed(2)} (${ratio.lo.toFixed(2)}–${ratio.hi.toFixed(2)})` : '–';

const HEAD = [
	'page',
	'brotli KB',
	'of which script',
	'requests',
	'FCP ms',
	'FCP ratio',
	'LCP ratio',
	'TBT ms',
	'scroll p95 ms',
	'p95 ratio',
	'worst frame ms',
	'frames over 25 ms, %',
	'heap MB',
	'Lighthouse',
	'other CPU load, %'
];

/**
 * @param {Measured} measured JSON from the measuring tools
 * @param {string} browser name and version
 * @returns {string}
 */
export function resultsPage({ when, host, settings, sites, ratios }, browser) {
	const lines = Object.entries(sites).map(([name, { site, summary }]) => {
		const ratio = ratios[name] ?? {};
		const { scroll, lighthouse, bytesBr } = summary;
		const scores = ['perf', 'a11y', 'bp', 'seo'].map((score) => lighthouse?.[score] ?? '–');
		return row([
			name === 'floor' ? 'the floor page' : `\`${site.path ?? '/'}\``,
			(bytesBr.total ?? 0).toFixed(1),
			(bytesBr.js ?? 0).toFixed(1),
			summary.requests,
			median(summary['link.fcp']),
			times(ratio['link.fcp']),
			times(ratio['link.lcp']),
			median(summary['link.tbt']),
			median(scroll.p95, 1),
			times(ratio['scroll.p95']),
			median(scroll.max),
			median(scroll.slowPct, 1),
			median(summary.heapAfterScrollMB, 1),
			scores.join(', '),
			median(summary.foreignCpuPct)
		]);
	});
	const cpus = `${host.cpus.length} × ${host.cpus[0] ?? 'unknown processor'}`;
	return [
		'# Speed: latest results',
		'',
		`${when.slice(0, 10)}, on ${cpus}, ${(host.mem / 2 ** 30).toFixed(0)} GB; ${browser}, Node ${host.node}.`,
		'',
		`A 412 × 823 px phone with a processor ${settings.cpu} times slower, on a 1.6 Mbit/s connection with`,
		`a 150 ms round trip. Medians of ${settings.runs} loads and ${settings['scroll-runs']} scrolls, taking turns with the floor page,`,
		'the lightest page that can tell a story like this. Ratios are to that page in the same run, with',
		'their 90 % interval. Lighthouse scores on a phone: performance, accessibility, best practices,',
		'search. Other CPU load: the share used by other programs while a page loaded. Above 15 %, ratios',
		'are more reliable than times.',
		'',
		row(HEAD),
		row(HEAD.map(() => '---')),
		...lines,
		''
	].join('\n');
}

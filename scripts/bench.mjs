/**
 * npm run bench: measures speed and memory of the story, a chart's embed and the kit in build/, as
 * ratios to a hand-made reference page ("floor"), taking turns with it. Writes bench/results.md.
 *
 * The measuring scripts are not part of this repository. This script looks for them in
 * ../shared/bench, or in BENCH_DIR, and copies them to a temporary folder to install their
 * dependencies there, so the original stays unchanged. Arguments after `--` are passed on to them:
 *
 *     npm run build && npm run bench
 *     npm run bench -- --runs 11 --lighthouse 0
 *     npm run bench -- --trace /
 *
 * With `--trace`, it prints instead where a scroll through one page spends the main thread's time: by
 * kind of work, by step and by function.
 *
 * Their README explains what they measure and how close two ratios must be to count as a tie.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { resultsPage } from './lib/results-page.mjs';
import { root, run } from './lib/run.mjs';

/** The pages to measure: name in the table, path. */
const PAGES = [
	['story', '/'],
	['votes', '/embed/votes/'],
	['teach', '/teach/']
];

/**
 * Copies files without their permissions, because the original may be read-only.
 * @param {string} from
 * @param {string} to
 */
function copyFiles(from, to) {
	for (const file of readdirSync(from, { recursive: true, withFileTypes: true })) {
		if (!file.isFile()) continue;
		const source = join(file.parentPath, file.name);
		const target = join(to, relative(from, source));
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, readFileSync(source));
	}
}

/**
 * Runs one step; throws an Error if it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
async function must(command, args, cwd) {
	const { code } = await run(command, args, { cwd, env: { CHROME_PATH: findBrowser() ?? '' } });
	if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed (exit code ${code}).`);
}

const source = resolve(root, process.env.BENCH_DIR ?? '../shared/bench');
const site = join(root, 'build');
try {
	if (!existsSync(join(source, 'perf.mjs')))
		throw new Error(`No measuring scripts found in ${source}. Set BENCH_DIR to their folder.`);
	if (!existsSync(site))
		throw new Error('There is no build/ folder to measure. Run npm run build first.');
	const copy = join(tmpdir(), '358-days-bench', 'bench');
	copyFiles(source, copy);
	// The floor page takes its text from the source documents, in a folder next to the scripts.
	copyFiles(join(source, '..', 'sources'), join(copy, '..', 'sources'));
	await must('npm', ['install', '--no-audit', '--no-fund', '--silent'], copy);
	await must('npm', ['run', '--silent', 'floor'], copy);
	const trace = process.argv.indexOf('--trace');
	if (trace > 0) {
		await must('node', ['trace.mjs', site, process.argv[trace + 1] ?? '/'], copy);
		process.exit();
	}
	const pages = PAGES.map(([name, path]) => `${name}=${site}@${path}`);
	const floor = ['--vs', 'floor=floor-pages/floor-js10', '--ref', 'floor'];
	const usual = ['--net', 'link', '--no-nojs', '--json', 'out.json'];
	await must('node', ['perf.mjs', ...pages, ...floor, ...usual, ...process.argv.slice(2)], copy);
	const { output: browser } = await run(findBrowser() ?? '', ['--version'], { quiet: true });
	// The launcher may print something else first.
	const version = /^Chrom\w+ [\d.]+.*$/m.exec(browser)?.[0] ?? 'Chromium';
	const measured = /** @type {import('./lib/results-page.mjs').Measured} */ (
		JSON.parse(readFileSync(join(copy, 'out.json'), 'utf8'))
	);
	mkdirSync(join(root, 'bench'), { recursive: true });
	writeFileSync(join(root, 'bench', 'results.md'), resultsPage(measured, version));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

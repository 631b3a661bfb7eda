/**
 * npm run bench: speed and memory of build/ against a hand-made floor page, as ratios; the story, a
 * chart's embed and the kit, in turn with the floor. Kept as bench/results.md.
 *
 * The measuring scripts are not part of this repository. They are looked for in ../shared/bench, or
 * where BENCH_DIR points, copied to a temporary folder (theirs is left as it is), and their
 * dependencies installed there. What is given after `--` goes to them:
 *
 *     npm run build && npm run bench
 *     npm run bench -- --runs 11 --lighthouse 0
 *
 * Their README says what is measured, and which ratios are a tie.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { resultsPage } from './lib/results-page.mjs';
import { root, run } from './lib/run.mjs';

/** What is measured: its name in the table, its address. */
const PAGES = [
	['story', '/'],
	['votes', '/embed/votes/'],
	['teach', '/teach/']
];

/**
 * Copies the files, not their permissions: the original may be read-only.
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
 * Runs one step and stops everything when it fails.
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
		throw new Error(`No measuring scripts at ${source}. Set BENCH_DIR to where they are.`);
	if (!existsSync(site)) throw new Error('There is no build/ to measure: run npm run build first.');
	const copy = join(tmpdir(), '358-days-bench', 'bench');
	copyFiles(source, copy);
	// The floor page is made of the words of the sources, which stand beside the scripts.
	copyFiles(join(source, '..', 'sources'), join(copy, '..', 'sources'));
	await must('npm', ['install', '--no-audit', '--no-fund', '--silent'], copy);
	await must('npm', ['run', '--silent', 'floor'], copy);
	const pages = PAGES.map(([name, path]) => `${name}=${site}@${path}`);
	const floor = ['--vs', 'floor=floor-pages/floor-js10', '--ref', 'floor'];
	const usual = ['--net', 'link', '--no-nojs', '--json', 'out.json'];
	await must('node', ['perf.mjs', ...pages, ...floor, ...usual, ...process.argv.slice(2)], copy);
	const { output: browser } = await run(findBrowser() ?? '', ['--version'], { quiet: true });
	// The launcher may have something of its own to say first.
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

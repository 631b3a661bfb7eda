/**
 * npm test: runs every check, even from a fresh clone. Installs what is missing (dependencies, a
 * browser), runs each check even if an earlier one failed, and ends with one line:
 * `N passed, N failed`. Exits with 1 if anything failed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { freePort } from './lib/port.mjs';
import { tallyOne, tallyPlaywright, tallyVitest } from './lib/results.mjs';
import { root, run, tool } from './lib/run.mjs';

const reports = join(root, 'test-results');
/** The documents that claims are checked against, which are not part of this repository. */
const sources = join(root, '..', 'shared', 'sources');
const total = { passed: 0, failed: 0 };

/** @param {string} name */
function report(name) {
	try {
		return readFileSync(join(reports, name), 'utf8');
	} catch {
		return undefined;
	}
}

/**
 * Runs one check, counts its result and prints one line; its output is printed only if it failed.
 * @param {string} name
 * @param {() => Promise<{ code: number, output: string }>} work
 * @param {(code: number) => import('./lib/results.mjs').Tally} [count]
 * @returns {Promise<boolean>} true if nothing failed.
 */
async function check(name, work, count = tallyOne) {
	const start = performance.now();
	const { code, output } = await work();
	const { passed, failed, notes } = count(code);
	total.passed += passed;
	total.failed += failed;
	if (failed > 0) console.log(output.trimEnd());
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(
		`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`
	);
	for (const note of notes) console.log(`  ${note}`);
	return failed === 0;
}

/**
 * More memory for short-lived objects; without it, type checkers spend a fifth of their time on garbage
 * collection.
 */
const NODE_OPTIONS = [process.env.NODE_OPTIONS, '--max-semi-space-size=128'].join(' ').trim();

/**
 * @param {string} name a tool in node_modules/.bin
 * @param {...string} args
 */
const byTool =
	(name, ...args) =>
	() =>
		run(tool(name), args, { quiet: true, env: { NODE_OPTIONS } });

/**
 * @param {string} name a script in package.json
 * @param {string[]} [args] extra arguments
 * @param {Record<string, string>} [env]
 */
const byScript =
	(name, args = [], env = {}) =>
	() =>
		run('npm', ['run', '--silent', name, '--', ...args], { quiet: true, env });

/** @param {...(() => Promise<unknown>)} works to run one after another */
async function inTurn(...works) {
	for (const work of works) await work();
}

async function checkClaims() {
	if (existsSync(sources)) await check('verify', byScript('verify', ['--sources', sources]));
	else console.log('– verify: skipped, because ../shared/sources does not exist');
}

async function checkHtml() {
	if ((await run('java', ['-version'], { quiet: true })).code === 0)
		await check('html', byScript('html'));
	else console.log('– html: skipped, because the checker needs Java');
}

/** @param {string} browser path */
async function everyCheck(browser) {
	// Generates the types of the routes, which ESLint needs.
	await run(tool('svelte-kit'), ['sync'], { quiet: true });
	let built = false;
	// Two at a time, because small machines have two cores; the longest check starts first.
	await Promise.all([
		check('eslint', byTool('eslint', '.', '--max-warnings', '0')),
		inTurn(
			() => check('prettier', byTool('prettier', '--check', '.')),
			// TypeScript 7 takes a third of the time; ESLint's type-aware rules still need 6.
			() => check('svelte-check', byTool('svelte-check', '--tsgo', '--fail-on-warnings')),
			() => check('knip', byTool('knip')),
			async () => {
				built = await check('build', byScript('build'));
			}
		)
	]);
	const vitest = ['--reporter=default', '--reporter=json', '--outputFile.json'];
	await Promise.all([
		check('vitest', byScript('test:unit', [...vitest, join(reports, 'vitest.json')]), (code) =>
			tallyVitest(report('vitest.json'), code)
		),
		inTurn(checkClaims, async () => {
			if (built) await checkHtml();
		})
	]);
	// Without a build there is nothing to test; the failed build has been counted.
	if (!built) return;
	const env = { CHROME_PATH: browser, TEST_PORT: String(await freePort(4180)) };
	await check('playwright', byScript('test:browser', [], env), (code) =>
		tallyPlaywright(report('playwright.json'), code)
	);
}

try {
	await install();
	rmSync(reports, { recursive: true, force: true });
	mkdirSync(reports);
	const { ensureBrowser } = await import('./lib/browser.mjs');
	await everyCheck(await ensureBrowser());
} catch (error) {
	console.log(error instanceof Error ? error.message : error);
	total.failed++;
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

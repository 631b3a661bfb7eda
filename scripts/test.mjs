/**
 * npm test: runs every check, even from a fresh clone. Installs what is missing (dependencies, a
 * browser), runs each check even if an earlier one failed, prints how far it has got, and ends with
 * one line: `N passed, N failed`. Exits with 1 if anything failed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { byScript, byTool, checkClaims, inTurn, makeTypes, startChecks } from './lib/checks.mjs';
import { install } from './lib/install.mjs';
import { freePort } from './lib/port.mjs';
import { tallyPlaywright, tallyVitest } from './lib/results.mjs';
import { root, run } from './lib/run.mjs';

const reports = join(root, 'test-results');
const checks = startChecks();
const { check, skip, fail, finish } = checks;

/** @param {string} name */
function report(name) {
	try {
		return readFileSync(join(reports, name), 'utf8');
	} catch {
		return undefined;
	}
}

async function checkHtml() {
	if ((await run('java', ['-version'], { quiet: true })).code === 0)
		await check('html', byScript('html'));
	else skip('html', 'the checker needs Java');
}

/** @param {string} browser path */
async function everyCheck(browser) {
	await makeTypes();
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
	const reporters = ['default', 'json', './scripts/lib/report-vitest.mjs'];
	const vitest = [...reporters.map((one) => `--reporter=${one}`), '--outputFile.json'];
	await Promise.all([
		check('vitest', byScript('test:unit', [...vitest, join(reports, 'vitest.json')]), (code) =>
			tallyVitest(report('vitest.json'), code)
		),
		inTurn(
			() => checkClaims(checks),
			async () => {
				if (built) await checkHtml();
			}
		)
	]);
	// Without a build there is nothing to test; the failed build has been counted.
	if (!built) return;
	const env = { CHROME_PATH: browser, TEST_PORT: String(await freePort(4180)), TELL_PROGRESS: '1' };
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
	fail(error);
}
finish();

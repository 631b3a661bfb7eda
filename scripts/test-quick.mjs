/**
 * npm run test:quick: an answer within a minute, without a build or a browser. Checks the data, the
 * claims against the sources if they are there, and all types; of the files changed since the last
 * commit (or in it, if there are none) the format, the style and the unit tests that use them, but
 * for the slowest. Like npm test it ends with `N passed, N failed`; only npm test checks everything.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { changes, MOST, scriptsIn, tooSlow } from './lib/changed.mjs';
import { byScript, byTool, checkClaims, inTurn, makeTypes, startChecks } from './lib/checks.mjs';
import { install } from './lib/install.mjs';
import { tallyVitest } from './lib/results.mjs';
import { load, root } from './lib/run.mjs';

const charts = readdirSync(join(root, 'src', 'lib', 'charts'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);
const report = join(root, 'test-results', 'quick.json');
const checks = startChecks();
const { check, skip, fail, finish } = checks;

/** The check that the build starts with. */
async function checkData() {
	/** @type {typeof import('#lib/checks/validate.ts')} */
	const { validate } = await load('src/lib/checks/validate.ts');
	/** @type {typeof import('#lib/checks/read.ts')} */
	const { readTexts } = await load('src/lib/checks/read.ts');
	/** @type {typeof import('#lib/charts/fault.ts')} */
	const { readFault } = await load('src/lib/charts/fault.ts');
	const { faults } = validate(readTexts(root));
	return { code: faults.length > 0 ? 1 : 0, output: faults.map(readFault).join('\n') };
}

/** @param {import('./lib/changed.mjs').Changes | undefined} changed */
async function quickChecks(changed) {
	const files = changed?.files ?? [];
	const scripts = scriptsIn(files);
	console.log(
		changed
			? `Files that have changed since ${changed.base}: ${files.length}.`
			: 'What has changed is unknown, so all unit tests but the slowest are run.'
	);
	await makeTypes();
	await Promise.all([
		inTurn(
			() => check('data', checkData),
			() => checkClaims(checks),
			async () => {
				if (files.length === 0) skip('prettier', 'no file has changed');
				else await check('prettier', byTool('prettier', '--check', '--ignore-unknown', ...files));
			},
			() => check('svelte-check', byTool('svelte-check', '--tsgo', '--fail-on-warnings')),
			async () => {
				if (scripts.length === 0) skip('eslint', 'no script has changed');
				else if (scripts.length > MOST) skip('eslint', `${scripts.length} scripts take too long`);
				else
					await check(
						'eslint',
						byTool('eslint', '--max-warnings=0', '--no-warn-ignored', ...scripts)
					);
			}
		),
		check(
			'vitest',
			byScript('test:unit', [
				...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
				'--reporter=./scripts/lib/report-vitest.mjs',
				...tooSlow(files, charts).map((one) => `--exclude=${one}`),
				...(changed ? [`--changed=${changed.base}`] : []),
				'--passWithNoTests'
			]),
			(code) => tallyVitest(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code)
		)
	]);
}

try {
	await install();
	mkdirSync(join(root, 'test-results'), { recursive: true });
	rmSync(report, { force: true });
	await quickChecks(await changes());
} catch (error) {
	fail(error);
}
finish();

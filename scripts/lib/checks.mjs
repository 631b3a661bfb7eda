/** Runs checks, counts what they find and prints where they are: for npm test and test:quick. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endLine, middleLine, startLine, told } from './progress.mjs';
import { tallyOne } from './results.mjs';
import { root, run, tool } from './run.mjs';

/** How often a check that is still running says so, in ms. */
const OFTEN = 20_000;

/**
 * @typedef {(onLine: (line: string) => boolean) => Promise<{ code: number, output: string }>} Work
 *   does a check and gives its exit code and its output, without the lines that `onLine` took.
 */

/**
 * More memory for short-lived objects; without it, type checkers spend a fifth of their time on garbage
 * collection.
 */
const NODE_OPTIONS = [process.env.NODE_OPTIONS, '--max-semi-space-size=128'].join(' ').trim();

/**
 * @param {string} name a tool in node_modules/.bin
 * @param {...string} args
 * @returns {Work}
 */
export function byTool(name, ...args) {
	return (onLine) => run(tool(name), args, { quiet: true, onLine, env: { NODE_OPTIONS } });
}

/**
 * @param {string} name a script in package.json
 * @param {string[]} [args] extra arguments
 * @param {Record<string, string>} [env]
 * @returns {Work}
 */
export function byScript(name, args = [], env = {}) {
	return (onLine) =>
		run('npm', ['run', '--silent', name, '--', ...args], { quiet: true, onLine, env });
}

/** @param {...(() => Promise<unknown>)} works to run one after another */
export async function inTurn(...works) {
	for (const work of works) await work();
}

/**
 * @param {(line: string) => void} [print]
 * @param {number} [often] ms
 */
export function startChecks(print = console.log, often = OFTEN) {
	const total = { passed: 0, failed: 0 };

	/**
	 * Runs one check and counts its result. Its output is printed only if it failed.
	 * @param {string} name
	 * @param {Work} work
	 * @param {(code: number) => import('./results.mjs').Tally} [count]
	 * @returns {Promise<boolean>} true if nothing failed.
	 */
	async function check(name, work, count = tallyOne) {
		const start = performance.now();
		const time = () => performance.now() - start;
		/** @type {import('./progress.mjs').Progress | undefined} */
		let progress;
		print(startLine(name));
		const timer = setInterval(() => print(middleLine(name, progress, time())), often);
		const { code, output } = await work((line) => {
			const news = told(line);
			progress = news ?? progress;
			return news !== undefined;
		}).finally(() => clearInterval(timer));
		const tally = count(code);
		total.passed += tally.passed;
		total.failed += tally.failed;
		if (tally.failed > 0) print(output.trimEnd());
		print(endLine(name, tally, time()));
		for (const note of tally.notes) print(`  ${note}`);
		return tally.failed === 0;
	}

	/**
	 * @param {string} name
	 * @param {string} why
	 */
	const skip = (name, why) => print(`– ${name}: skipped, because ${why}`);

	/** @param {unknown} error that stopped the checks */
	const fail = (error) => {
		print(error instanceof Error ? error.message : String(error));
		total.failed++;
	};

	/** Prints the last line and sets the exit code. */
	const finish = () => {
		process.exitCode = total.failed > 0 ? 1 : 0;
		print(`${total.passed} passed, ${total.failed} failed`);
	};

	return { check, skip, fail, finish };
}

/** The documents that claims are checked against, which are not part of this repository. */
const sources = join(root, '..', 'shared', 'sources');

/** Makes the types of the routes, which ESLint and svelte-check need. */
export async function makeTypes() {
	await run(tool('svelte-kit'), ['sync'], { quiet: true });
	// svelte-check keeps components there that have since been moved, and reports what they import.
	rmSync(join(root, '.svelte-kit', '.svelte-check'), { recursive: true, force: true });
}

/** @param {ReturnType<typeof startChecks>} checks */
export async function checkClaims({ check, skip }) {
	if (existsSync(sources)) await check('verify', byScript('verify', ['--sources', sources]));
	else skip('verify', '../shared/sources does not exist');
}

/** What has changed in the working copy, for checks of that alone. */
import { run } from './run.mjs';

/** Beyond this many, ESLint takes longer than an answer may. */
export const MOST = 60;

/**
 * @typedef {{ base: string, files: string[] }} Changes
 *   the commit that they are changes to, and the files that exist.
 */

/**
 * @param {string[]} args
 * @returns {Promise<string[] | undefined>} lines; undefined if git fails.
 */
async function git(...args) {
	const { code, output } = await run('git', args, { quiet: true });
	return code === 0 ? output.split('\n').filter((line) => line !== '') : undefined;
}

/**
 * The changes since the last commit or, if there are none, those of that commit.
 * @param {(...args: string[]) => Promise<string[] | undefined>} [ask] runs git; for tests.
 * @returns {Promise<Changes | undefined>} undefined if git is missing or knows nothing of this folder.
 */
export async function changes(ask = git) {
	const fresh = await ask('ls-files', '--others', '--exclude-standard');
	for (const base of ['HEAD', 'HEAD~1']) {
		const edited = await ask('diff', '--name-only', '--relative', '--diff-filter=d', base);
		if (!fresh || !edited) return undefined;
		const files = [...new Set([...edited, ...fresh])].sort();
		if (files.length > 0) return { base, files };
	}
	return { base: 'HEAD', files: [] };
}

/**
 * Those that ESLint checks.
 * @param {readonly string[]} files
 */
export function scriptsIn(files) {
	return files.filter((file) => /\.(js|mjs|ts|svelte)$/.test(file));
}

/**
 * Patterns of the slowest unit tests. They include the tests of every chart, except of a chart that
 * has changed.
 * @param {readonly string[]} files that have changed
 * @param {readonly string[]} charts the charts' names
 */
export function tooSlow(files, charts) {
	const changed = files.map((f) => /^(?:src\/lib\/charts|static\/data)\/([^/.]+)/.exec(f)?.[1]);
	return [
		...['tests/fuzz/**', 'src/lib/checks/{claims,main}.test.ts', 'src/build/serving/*'],
		...charts
			.filter((chart) => !changed.includes(chart))
			.map((chart) => `src/lib/charts/${chart}/chart.test.ts`)
	];
}

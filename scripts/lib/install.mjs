/** Makes sure that the dependencies are there: plain Node, since this runs before any of them. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** @param {string} file */
function modified(file) {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Whether `npm ci` has to run: nothing installed yet, or the lockfile is newer than what is.
 * @param {string} folder the one that holds package-lock.json
 */
export function needsInstall(folder) {
	const installed = modified(join(folder, 'node_modules', '.package-lock.json'));
	const locked = modified(join(folder, 'package-lock.json'));
	return installed === undefined || (locked !== undefined && locked > installed);
}

/**
 * Whether a Node version such as `20.19.0` is at least another, such as `>=20.19`.
 * @param {string} version
 * @param {string} least
 */
export function nodeIsNewEnough(version, least) {
	const [have, want] = [version, least.replace(/^\D+/, '')].map((v) => v.split('.').map(Number));
	for (const [i, n] of want.entries()) if ((have[i] ?? 0) !== n) return (have[i] ?? 0) > n;
	return true;
}

/**
 * Checks Node and installs the dependencies where they are missing or out of date.
 * @throws {Error} with what to do, when Node is too old or npm fails.
 */
export async function install() {
	const { engines } = /** @type {{ engines: { node: string } }} */ (
		JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
	);
	if (!nodeIsNewEnough(process.versions.node, engines.node))
		throw new Error(`Node ${engines.node} is needed; this is ${process.versions.node}.`);
	if (!needsInstall(root)) return;
	console.log('Installing the dependencies (npm ci) …');
	const { code } = await run('npm', ['ci', '--no-audit', '--no-fund']);
	if (code !== 0) throw new Error('npm ci failed: see above. Is the npm registry within reach?');
}

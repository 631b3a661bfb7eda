/** Makes sure the dependencies are installed. Plain Node, because it runs before they are. */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** @param {string} file */
function modified(file) {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Whether `npm ci` has to run: nothing is installed yet, or the lockfile is newer. Never if
 * node_modules is a link: npm would empty the folder of another copy of the project, which may be in
 * use, and the files of a new copy are newer than what is installed there anyway.
 * @param {string} folder the one with package-lock.json
 */
export function needsInstall(folder) {
	const modules = join(folder, 'node_modules');
	if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return false;
	const installed = modified(join(modules, '.package-lock.json'));
	const locked = modified(join(folder, 'package-lock.json'));
	return installed === undefined || (locked !== undefined && locked > installed);
}

/**
 * Whether a Node version such as `20.19.0` meets a minimum such as `>=20.19`.
 * @param {string} version
 * @param {string} least
 */
export function nodeIsNewEnough(version, least) {
	return version.localeCompare(least.replace(/^\D+/, ''), 'en', { numeric: true }) >= 0;
}

/**
 * Checks Node's version and installs the dependencies if they are missing or out of date.
 * @throws {Error} if Node is too old or npm fails.
 */
export async function install() {
	const { engines } = /** @type {{ engines: { node: string } }} */ (
		JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
	);
	if (!nodeIsNewEnough(process.versions.node, engines.node))
		throw new Error(`This project needs Node ${engines.node}; this is ${process.versions.node}.`);
	if (!needsInstall(root)) return;
	console.log('Installing the dependencies (npm ci) …');
	const { code } = await run('npm', ['ci', '--no-audit', '--no-fund']);
	if (code !== 0)
		throw new Error('npm ci failed; see the output above. Is the npm registry reachable?');
}

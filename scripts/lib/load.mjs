/** Loads the project's own TypeScript into a script: the Node that is supported cannot. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

/**
 * A module of src/lib that runs in Node: one that imports by relative paths only.
 * @template T
 * @param {string} file its path from the root of the project
 * @returns {Promise<T>} what it exports
 */
export async function load(file) {
	const options = {
		configFile: /** @type {const} */ (false),
		logLevel: /** @type {const} */ ('error')
	};
	const loaded = /** @type {{ module: T }} */ (await runnerImport(join(root, file), options));
	return loaded.module;
}

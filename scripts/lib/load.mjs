/** Loads the project's TypeScript into a script, which the oldest supported Node cannot do itself. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

/**
 * Loads a module of src/ that needs neither a browser nor SvelteKit.
 * @template T
 * @param {string} file path from the project's root
 * @returns {Promise<T>} its exports
 */
export async function load(file) {
	const options = {
		configFile: /** @type {const} */ (false),
		logLevel: /** @type {const} */ ('error')
	};
	const loaded = /** @type {{ module: T }} */ (await runnerImport(join(root, file), options));
	return loaded.module;
}

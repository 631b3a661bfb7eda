/** Runs other programs, such as npm and the project's tools, and the project's own TypeScript. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** On Windows, `npm` and the tools in node_modules/.bin only run through a shell. */
const shell = process.platform === 'win32';

/** No colours unless we print to a terminal: output is often saved to a file. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/**
 * Runs a program in the project folder and waits for it to end.
 * @param {string} command
 * @param {string[]} [args]
 * @param {object} [options]
 * @param {boolean} [options.quiet] return its output instead of printing it.
 * @param {(line: string) => boolean} [options.onLine] given each line of that output as it comes; true
 *   leaves it out.
 * @param {Record<string, string>} [options.env]
 * @param {string} [options.cwd]
 * @returns {Promise<{ code: number, output: string }>} its exit code (127: it could not be started)
 *   and, if quiet, its output.
 */
export function run(command, args = [], { quiet = false, onLine, env = {}, cwd = root } = {}) {
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(command, args, {
			cwd,
			shell,
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			env: { ...process.env, ...plain, ...env }
		});
		for (const input of [child.stdout, child.stderr])
			if (input)
				createInterface({ input }).on('line', (line) => {
					if (!onLine?.(line)) output += `${line}\n`;
				});
		child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/**
 * Path of a tool installed by the project's dependencies, such as `vite`.
 * @param {string} name
 */
export function tool(name) {
	return join(root, 'node_modules', '.bin', name);
}

/**
 * Loads a module of src/ that needs neither a browser nor SvelteKit, which the oldest supported Node
 * cannot do itself.
 * @template T
 * @param {string} file path from the project's root
 * @returns {Promise<T>} its exports
 */
export async function load(file) {
	// Only here, because the dependencies may have to be installed first.
	const { runnerImport } = await import('vite');
	const options = {
		configFile: /** @type {const} */ (false),
		logLevel: /** @type {const} */ ('error')
	};
	const loaded = /** @type {{ module: T }} */ (await runnerImport(join(root, file), options));
	return loaded.module;
}

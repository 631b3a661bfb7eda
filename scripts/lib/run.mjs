/** Running other programs: the project's own tools, npm, and whatever the machine has. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Windows finds `npm` and the tools in node_modules/.bin only through its shell. */
const shell = process.platform === 'win32';

/** Colours are for terminals: what is kept back is often printed into a file. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/**
 * Runs a program in the project's folder to its end.
 * @param {string} command
 * @param {string[]} [args]
 * @param {{ quiet?: boolean, env?: Record<string, string>, cwd?: string }} [options]
 *   quiet: keep its output back instead of passing it on.
 * @returns {Promise<{ code: number, output: string }>} its exit code (127: it could not be started)
 *   and, when quiet, what it printed.
 */
export function run(command, args = [], { quiet = false, env = {}, cwd = root } = {}) {
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(command, args, {
			cwd,
			shell,
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			env: { ...process.env, ...plain, ...env }
		});
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
		child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/**
 * Path of a tool that the project's dependencies brought, such as `vite`.
 * @param {string} name
 */
export function tool(name) {
	return join(root, 'node_modules', '.bin', name);
}

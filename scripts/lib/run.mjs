/** Runs other programs: the project's tools, npm and anything else on the machine. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lines } from './progress.mjs';

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
		const streams = [child.stdout, child.stderr].map((stream) => {
			const split = lines((line) => {
				if (!onLine?.(line)) output += `${line}\n`;
			});
			stream?.setEncoding('utf8').on('data', split.add);
			return split;
		});
		child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
		child.on('close', (code) => {
			for (const { end } of streams) end();
			resolve({ code: code ?? 1, output });
		});
	});
}

/**
 * Path of a tool installed by the project's dependencies, such as `vite`.
 * @param {string} name
 */
export function tool(name) {
	return join(root, 'node_modules', '.bin', name);
}

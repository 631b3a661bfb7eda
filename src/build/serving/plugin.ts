/**
 * Writes the server's configuration into the built site.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headersFile, nginxMaps } from './headers.ts';
import { readBuilt } from './site.ts';

/** The plugin. It must come after SvelteKit's, whose adapter writes `folder`. */
export function serving(folder: string): Plugin {
	let complete = false;
	return {
		name: 'serving',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'ssr',
		buildStart() {
			complete = false;
		},
		// The last of these hooks is called only if nothing has failed before it.
		writeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				complete = true;
			}
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				// Also called after a fault, and not always told of it. There is no site then, and an error
				// thrown here would take the place of the one that says what is wrong.
				if (complete) writeConfiguration(folder);
			}
		}
	};
}

function writeConfiguration(folder: string): void {
	try {
		const built = readBuilt(folder);
		writeFileSync(join(folder, '_headers'), headersFile(built));
		writeFileSync(join(folder, '_nginx.conf'), nginxMaps(built));
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`cannot write the configuration of servers into ${folder}/: ${why}`, { cause });
	}
}

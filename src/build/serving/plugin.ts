/**
 * Writes the server's configuration into the built site.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headersFile } from './headers-file.ts';
import { nginxMaps } from './nginx.ts';
import { readBuilt } from './site.ts';

/** The plugin. It must come after SvelteKit's, whose adapter writes `folder`. */
export function serving(folder: string): Plugin {
	return {
		name: 'serving',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'ssr',
		closeBundle: {
			sequential: true,
			order: 'post',
			handler(fault?: Error) {
				if (fault) return;
				const built = readBuilt(folder);
				writeFileSync(join(folder, '_headers'), headersFile(built));
				writeFileSync(join(folder, '_nginx.conf'), nginxMaps(built));
			}
		}
	};
}

/** What npm test and npm run test:quick have in common. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { byScript } from './checks.mjs';
import { root, run, tool } from './run.mjs';

/** The documents that claims are checked against, which are not part of this repository. */
const sources = join(root, '..', 'shared', 'sources');

/** Makes the types of the routes, which ESLint and svelte-check need. */
export async function makeTypes() {
	await run(tool('svelte-kit'), ['sync'], { quiet: true });
	// svelte-check keeps components there that have since been moved, and reports what they import.
	rmSync(join(root, '.svelte-kit', '.svelte-check'), { recursive: true, force: true });
}

/** @param {ReturnType<typeof import('./checks.mjs').startChecks>} checks */
export async function checkClaims({ check, skip }) {
	if (existsSync(sources)) await check('verify', byScript('verify', ['--sources', sources]));
	else skip('verify', '../shared/sources does not exist');
}

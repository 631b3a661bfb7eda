/** Keeps for good what pages of other sites ask for by its hash. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const HOST_SCRIPT = /^embed\.[0-9a-f]+\.js$/;

/**
 * Copies the versions of the host script in a built site to the folder that every later build puts
 * them back from: a page that holds one to its integrity breaks when it goes away.
 * @param {string} built the built site
 * @param {string} kept the folder of those that were released
 * @returns {string[]} the names of those that were not there yet
 */
export function keepHostScripts(built, kept) {
	if (!existsSync(built)) return [];
	mkdirSync(kept, { recursive: true });
	const fresh = readdirSync(built).filter(
		(name) => HOST_SCRIPT.test(name) && !existsSync(join(kept, name))
	);
	for (const name of fresh) copyFileSync(join(built, name), join(kept, name));
	return fresh;
}

/** Keeps the files that other sites' pages request by their hash. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const HOST_SCRIPT = /^embed\.[0-9a-f]+\.js$/;

/**
 * Copies the versions of the host script from a built site to a folder from which every later build
 * copies them back: a page that loads one by its integrity hash would break if it disappeared.
 * @param {string} built the built site
 * @param {string} kept the folder of released versions
 * @returns {string[]} the names of the versions it added
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

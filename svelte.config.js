import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { chartFrames } from './scripts/lib/frames.mjs';

/** The same sources give the same version, so an unchanged build keeps its addresses and caches. */
function contentVersion() {
	const hash = createHash('sha256');
	const files = ['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'CORRECTIONS.md'];
	for (const folder of ['src', 'static', 'released'])
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
			if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
	for (const file of files.sort()) hash.update(file).update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}

export const version = contentVersion();

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true, strict: true }),
		// Relative addresses: the built folder works at any path of any host.
		paths: { relative: true },
		// One request fewer before the first paint: the style sheet comes with the page.
		inlineStyleThreshold: 60_000,
		version: { name: version },
		prerender: { entries: ['*', '/404', ...chartFrames()] }
	}
};

/** What a server needs to know about a built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hashOf, inlineScripts } from './inline.ts';
import { VERSIONED } from './rules.ts';

export interface Built {
	/** The addresses of its pages, such as `/`, `/sources/` and `/404.html`, sorted. */
	pages: string[];
	/** The hashes of all their inline scripts, sorted, without duplicates. */
	hashes: string[];
	/** The versioned host scripts, such as `/embed.0123456789.js`. */
	scripts: string[];
}

/** Reads the folder of a built site. Throws whatever the file system throws. */
export function readBuilt(folder: string): Built {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	const pages = files.filter((file) => file.endsWith('.html'));
	const hashes = pages.flatMap((file) =>
		inlineScripts(readFileSync(join(folder, file), 'utf8')).map(hashOf)
	);
	return {
		pages: pages.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
		hashes: [...new Set(hashes)].sort(),
		scripts: files.filter((file) => VERSIONED.test(file)).map((file) => `/${file}`)
	};
}

/** What a server needs to know about a built site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Versioned copies of the host script, named after their content. */
const VERSIONED = /^embed\.[0-9a-f]+\.js$/;

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

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
/** Script types that a browser runs; any other makes the element a data block. */
const RUN = /^(module|text\/javascript|application\/javascript)?$/i;

/**
 * A page's inline scripts, verbatim. Excludes data blocks such as JSON-LD, which a policy does not
 * restrict.
 */
export function inlineScripts(html: string): string[] {
	return [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', code = '']) => {
		const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
		return RUN.test(type) && !/\bsrc\s*=/i.test(attributes) ? [code] : [];
	});
}

/** A script's hash for a Content-Security-Policy: `'sha256-…'`. */
export function hashOf(code: string): string {
	return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

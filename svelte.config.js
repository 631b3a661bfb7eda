import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

/** The same source files give the same version: an unchanged build keeps its addresses and caches. */
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

/**
 * The pages that other sites embed, one for each chart of the story: none of our pages has to link to
 * them. They are listed here, because a route that exports `entries` would make SvelteKit build a
 * client that the pages do not use.
 */
function chartFrames() {
	/** @type {{ chapters: { id: string, chart: boolean }[] }} */
	const { chapters } = JSON.parse(readFileSync(join('static', 'data', 'story.json'), 'utf8'));
	return chapters
		.filter(({ chart }) => chart)
		.map(({ id }) => /** @type {const} */ (`/embed/${id}/`));
}

/** Linked files that are made from the finished site, by scripts/pack.mjs and scripts/pdfs.mjs. */
const MADE_LATER = /^\/358-days\.html$|^\/teach\/[^/]+\.pdf$/;

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// As in package.json, for svelte-check: it takes any props for components it finds otherwise.
		alias: { '#lib': 'src/lib' },
		adapter: adapter({ precompress: true, strict: true }),
		// Relative addresses, so that the built folder works at any path of any host.
		paths: { relative: true },
		// The style sheet is inlined, which saves a request before the first paint.
		inlineStyleThreshold: 60_000,
		version: { name: version },
		// Pages register it themselves and embeds do not: see src/lib/site/offline/register.ts.
		serviceWorker: { register: false },
		prerender: {
			entries: ['*', '/404', ...chartFrames()],
			handleHttpError({ path, message }) {
				if (!MADE_LATER.test(path)) throw new Error(message);
			}
		}
	}
};

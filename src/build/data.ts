/**
 * The data files as modules: `virtual:data/days` is static/data/days.json, checked when the site is
 * built, so that readers download neither the schemas nor Zod.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { derive, type Derived } from '#lib/checks/derive.ts';
import { readFault } from '#lib/content/fault.ts';
import { NAMES, pathOf } from '#lib/checks/files.ts';
import { readTexts } from '#lib/checks/texts.ts';
import { validate } from '#lib/checks/validate.ts';

const PREFIX = 'virtual:data/';
/** By Rollup's convention, this prefix marks a module that is not a file. */
const RESOLVED = `\0${PREFIX}`;

/**
 * The plugin. A fault in any file, imported or not, stops the build (or the dev server's start) with an
 * Error that has one line for each: file, path, what was expected and what was found.
 * With `claims: false` the modules omit the ids of the claims behind each figure: to draw a chart, a
 * phone needs only the figures, and the page already names the sources.
 */
export function facts({ claims = true }: { claims?: boolean } = {}): Plugin {
	let root = process.cwd();
	let last: { key: string; data: Derived } | undefined;

	/** Reads and checks all the files, but checks them again only if one has changed. */
	function load(): Derived {
		const texts = readTexts(root);
		const key = JSON.stringify(texts);
		if (last?.key === key) return last.data;
		const { data, faults } = validate(texts);
		if (!data) throw new Error(`The data files have errors.\n${faults.map(readFault).join('\n')}`);
		last = { key, data: derive(data) };
		return last.data;
	}

	return {
		name: 'facts',
		configResolved(config) {
			root = config.root;
		},
		buildStart() {
			load();
		},
		resolveId(id) {
			if (id.startsWith(PREFIX)) return `\0${id}`;
		},
		load(id) {
			if (!id.startsWith(RESOLVED)) return;
			const name = NAMES.find((n) => n === id.slice(RESOLVED.length));
			if (!name) throw new Error(`${id.slice(1)}: expected one of ${NAMES.join(', ')}`);
			this.addWatchFile(join(root, pathOf(name)));
			return `export default ${JSON.stringify(load()[name], claims ? undefined : dropClaims)};`;
		}
	};
}

const dropClaims = (key: string, value: unknown): unknown => (key === 'claims' ? undefined : value);

/**
 * The data files as modules: `virtual:data/days` is static/data/days.json, checked when the site is
 * built, so that readers download neither the schemas nor Zod. `virtual:data` is all of them, and
 * `virtual:data/figures` every figure that a text can use.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { derive, type Derived } from '#lib/charts/derive.ts';
import { readFault } from '#lib/charts/fault.ts';
import { NAMES, pathOf } from '#lib/charts/files.ts';
import { figures } from '#lib/charts/registry.ts';
import { readTexts } from '#lib/checks/read.ts';
import { validate } from '#lib/checks/validate.ts';

const ALL = 'virtual:data';
const PREFIX = `${ALL}/`;

/**
 * The plugin. A fault in any file, imported or not, stops the build (or the dev server's start) with an
 * Error that has one line for each: file, path, what was expected and what was found.
 * With `claims: false` the modules omit the ids of the claims behind each figure: to draw a chart, a
 * phone needs only the figures, and the page already names the sources.
 */
export function dataModules({ claims = true }: { claims?: boolean } = {}): Plugin {
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
		name: 'data-modules',
		configResolved(config) {
			root = config.root;
		},
		buildStart() {
			load();
		},
		resolveId(id) {
			// By Rollup's convention, this mark stands for a module that is not a file.
			if (id === ALL || id.startsWith(PREFIX)) return `\0${id}`;
		},
		load(id) {
			const asked = id.slice(1);
			if (!id.startsWith('\0') || (asked !== ALL && !asked.startsWith(PREFIX))) return;
			const name = NAMES.find((n) => n === asked.slice(PREFIX.length));
			for (const file of name ? [name] : NAMES) this.addWatchFile(join(root, pathOf(file)));
			if (name) return module(load()[name], claims);
			if (asked === ALL) return module(load(), claims);
			if (asked === `${PREFIX}figures`) return module([...figures(load()).values()], claims);
			throw new Error(`${asked}: expected one of figures, ${NAMES.join(', ')}`);
		}
	};
}

/** Without `claims`, the ids of the claims behind each figure are left out. */
function module(value: unknown, claims: boolean): string {
	return `export default ${JSON.stringify(value, claims ? undefined : dropClaims)};`;
}

const dropClaims = (key: string, value: unknown): unknown => (key === 'claims' ? undefined : value);

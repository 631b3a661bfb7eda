/**
 * The data files as modules. `virtual:data/days` is static/data/days.json, checked when the site
 * is built: neither the schemas nor Zod reach the reader. Runs in Node, from vite.config.ts, so
 * it cannot use `$lib`.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readFault } from './fault.ts';
import { NAMES, pathOf, type Data } from './files.ts';
import { readTexts } from './texts.ts';
import { validate } from './validate.ts';

const PREFIX = 'virtual:data/';
/** The mark by which Rollup and its kin know a module that is no file. */
const RESOLVED = `\0${PREFIX}`;

/**
 * The plugin. A fault in any file, imported or not, stops the build, and in dev the start, with
 * an Error that has a line for each: file, path within it, what was expected, what was found.
 * Without `claims` the modules leave out which claims a figure rests on: the drawing on a phone needs only the
 * figure, and the page around it has named the source already.
 */
export function facts({ claims = true }: { claims?: boolean } = {}): Plugin {
	let root = process.cwd();
	let last: { key: string; data: Data } | undefined;

	/** Reads and checks all the files; they are checked again only when one has changed. */
	function load(): Data {
		const texts = readTexts(root);
		const key = JSON.stringify(texts);
		if (last?.key === key) return last.data;
		const { data, faults } = validate(texts);
		if (!data) throw new Error(`The data files are wrong.\n${faults.map(readFault).join('\n')}`);
		last = { key, data };
		return data;
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

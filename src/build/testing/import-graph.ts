/** What each of the project's files imports, read from its source: types count as much as values. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** The files that each file imports, all as paths from the project's root. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const FOLDERS = ['src', 'scripts', 'tests'];
const SOURCE = /\.(?:ts|js|mjs|svelte)$/;

/** The text of all source files below `root`, by path. */
export function readSources(root = '.'): Map<string, string> {
	const inside = FOLDERS.flatMap((folder) =>
		readdirSync(posix.join(root, folder), { recursive: true, withFileTypes: true })
			// Some routes are folders whose names end like a file's.
			.filter((entry) => entry.isFile())
			.map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name)))
	);
	const files = [...readdirSync(root), ...inside].filter((file) => SOURCE.test(file)).sort();
	return new Map(files.map((file) => [file, readFileSync(posix.join(root, file), 'utf8')]));
}

/**
 * The imports between these files. A path with a placeholder, as in import(`./${file}/rows.ts`),
 * stands for every file that it can mean. A module that the build makes (`virtual:…`) counts as a
 * file of that name; packages and what SvelteKit makes are left out.
 */
export function importGraph(sources: ReadonlyMap<string, string>): ImportGraph {
	const files = [...sources.keys()];
	return new Map(
		[...sources].map(([file, text]) => [
			file,
			[...new Set(namesIn(file, text).flatMap((name) => resolve(file, name, files)))]
		])
	);
}

/** A placeholder in a path, once read. */
const ANY = '*';

function resolve(from: string, name: string, files: readonly string[]): string[] {
	const [path] = name.split('?');
	if (path.startsWith('virtual:')) return [path];
	if (path.endsWith('/$types')) return [];
	const target = path.startsWith('#lib/')
		? path.replace('#lib', 'src/lib')
		: path.startsWith('.')
			? posix.join(posix.dirname(from), path)
			: undefined;
	if (target === undefined) return [];
	if (!target.includes(ANY)) return [target];
	const [before, after] = target.split(ANY);
	return files.filter((file) => {
		const middle = file.slice(before.length, file.length - after.length);
		return file.startsWith(before) && file.endsWith(after) && !middle.includes('/');
	});
}

/** What a file imports, in the words of its source. */
function namesIn(file: string, text: string): string[] {
	const code = file.endsWith('.svelte') ? scriptsIn(text) : text;
	const named = ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
	const filled = [...code.matchAll(/\bimport\(`([^`]*)`\)/g)].map(([, path]) =>
		path.replace(/\$\{[^}]*\}/g, ANY)
	);
	return [...named, ...filled];
}

function scriptsIn(svelte: string): string {
	return [...svelte.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join('\n');
}

/**
 * What each of the project's files imports, read from its source: types count as much as values; and
 * the rules for what may import what, which layers.test.ts applies.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** The folders of src/lib, from the bottom to the top, and what stands on them. */
const LAYERS = [
	'engine',
	'content',
	'evidence',
	'charts',
	'checks',
	'export',
	'social-image',
	'embed',
	'site',
	'routes',
	'build',
	'commands and tests'
] as const;
type Layer = (typeof LAYERS)[number];

/** Only these may use the plugins in src/build: what builds our site, and the tests' second story. */
const BUILDS = ['vite.config.ts', 'tests/second-story/build.ts'];

/** Every import that points up, from chart to chart or into src/build, and every cycle; one line each. */
export function faultsIn(graph: ImportGraph): string[] {
	return [
		...[...graph].flatMap(([from, imports]) => imports.flatMap((to) => faultOf(from, to))),
		...cyclesIn(graph).map((files) => `cycle of files: ${files.join(' → ')}`),
		...cyclesIn(byRoute(graph)).map((folders) => `cycle of routes: ${folders.join(' → ')}`)
	];
}

function faultOf(from: string, to: string): string[] {
	const faults: string[] = [];
	const [own, other] = [layerOf(from), layerOf(to)];
	if (own && other && !isTest(from) && LAYERS.indexOf(other) > LAYERS.indexOf(own))
		faults.push(`${own} imports ${other}: ${from} → ${to}`);
	if (other === 'build' && own !== 'build' && !BUILDS.includes(from))
		faults.push(`only ${BUILDS[0]} imports build: ${from} → ${to}`);
	const [chart, another] = [chartOf(from), chartOf(to)];
	if (chart && another && chart !== another)
		faults.push(`one chart imports another: ${from} → ${to}`);
	return faults;
}

/** The layer of a file; none for the few that are only read, as text or as data. */
function layerOf(file: string): Layer | undefined {
	// The modules that the build makes stand where the data and the charts in them do.
	if (file.startsWith('virtual:data')) return 'content';
	if (file.startsWith('virtual:')) return 'charts';
	const folder = /^src\/(?:lib\/)?([^/]+)\//.exec(file)?.[1];
	const layer = LAYERS.find((one) => one === folder);
	if (layer) return layer;
	// A new folder has to be given its place in the list.
	if (folder) throw new Error(`${file} is in no layer`);
	// The server's hooks and the service worker stand beside the routes.
	if (file.startsWith('src/')) return 'routes';
	return /\.(?:ts|js|mjs)$/.test(file) ? 'commands and tests' : undefined;
}

const isTest = (file: string): boolean => /\.test\.ts$|\/testing\//.test(file);

const chartOf = (file: string): string | undefined =>
	/^src\/lib\/charts\/([^/]+)\//.exec(file)?.[1];

/** The imports between the folders of src/routes. */
function byRoute(graph: ImportGraph): ImportGraph {
	const folderOf = (file: string) => /^src\/routes\/[^/]+(?=\/)/.exec(file)?.[0];
	const routes = new Map<string, string[]>();
	for (const [from, imports] of graph) {
		const folder = folderOf(from);
		if (!folder) continue;
		const others = imports.flatMap((to) => folderOf(to) ?? []).filter((to) => to !== folder);
		routes.set(folder, [...(routes.get(folder) ?? []), ...others]);
	}
	return routes;
}

/** The cycles found on one walk through the graph: none if there are none, but perhaps not all. */
function cyclesIn(graph: ImportGraph): string[][] {
	const cycles: string[][] = [];
	const done = new Set<string>();
	const path: string[] = [];
	for (const start of graph.keys()) walk(start);
	return cycles;

	function walk(node: string): void {
		const at = path.indexOf(node);
		if (at >= 0) cycles.push([...path.slice(at), node]);
		if (at >= 0 || done.has(node)) return;
		path.push(node);
		for (const next of graph.get(node) ?? []) walk(next);
		path.pop();
		done.add(node);
	}
}

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
 * The imports between these files. A path with a placeholder, as in import(`./${name}/chart.ts`),
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

/** The rules for what may import what: layers.test.ts applies them. */
import type { ImportGraph } from './import-graph.ts';

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

/** Only this file may use the plugins in src/build. */
/** What builds a site: ours, and the second story of the tests. */
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

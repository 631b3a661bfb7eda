/**
 * The pages are not hydrated as a whole: the story is a document first. Each page that moves asks
 * for one script of its own, `src/lib/entries/<name>.entry.ts`, which mounts only the parts that
 * move. SvelteKit makes no client build for pages without hydration, so this plugin makes it:
 * measured, the page's script is half of what hydrating the whole story takes, and no text comes
 * to the phone twice.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { facts } from '../data/plugin.ts';
import { hasChart, STEPS } from '../story/steps.ts';
import { oneChart } from './one-chart.ts';
import { entryPath } from './path.ts';

const FOLDER = join('src', 'lib', 'entries');
const SUFFIX = '.entry.ts';
/** The entry that is built once for each chart: see one-chart.ts. */
const PER_CHART = 'embed';

/**
 * A Vite plugin that builds the entries beside SvelteKit's own output. `version` is SvelteKit's
 * version name: part of each script's address, so that the server knows it beforehand.
 */
export function clientEntries(version: string): Plugin {
	return {
		name: 'client-entries',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'ssr',
		writeBundle: {
			sequential: true,
			order: 'pre',
			handler: () => buildEntries(version)
		}
	};
}

/** Each on its own: what two pages share would be a third file, and a wait for it on both. */
async function buildEntries(version: string): Promise<void> {
	for (const file of readdirSync(FOLDER).filter((one) => one.endsWith(SUFFIX))) {
		const name = file.slice(0, -SUFFIX.length);
		if (name !== PER_CHART) await buildEntry(name, version);
		else
			for (const chart of Object.keys(STEPS).filter(hasChart))
				await buildEntry(name, version, chart);
	}
}

/** Builds an entry; with a `chart`, for that chart alone, as `<name>-<chart>`. */
async function buildEntry(name: string, version: string, chart?: string): Promise<void> {
	const output = chart ? `${name}-${chart}` : name;
	await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [
			facts({ claims: false }),
			chart ? oneChart(chart) : [],
			// The page brings the styles of what is mounted in it: see Story.svelte.
			svelte({ configFile: false, compilerOptions: { runes: true } })
		],
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			outDir: join('.svelte-kit', 'output', 'client'),
			emptyOutDir: false,
			copyPublicDir: false,
			modulePreload: false,
			assetsInlineLimit: 0,
			target: 'es2022',
			rolldownOptions: {
				input: { [output]: join(FOLDER, name + SUFFIX) },
				output: {
					entryFileNames: entryPath('[name]', version),
					chunkFileNames: '_app/immutable/chunks/[hash].js'
				}
			}
		}
	});
}

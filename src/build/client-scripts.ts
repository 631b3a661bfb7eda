/**
 * Pages are not hydrated as a whole: the story is a document first. Each interactive page loads one
 * script, the `<name>.client.ts` beside it, which mounts only the interactive parts. SvelteKit
 * makes no client build for pages without hydration, so this plugin does. Measured: the script is
 * half the size of hydrating the whole story, and no text is downloaded twice.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { dataModules } from './data.ts';
import { charts } from '#lib/charts/index.ts';
import { chartModules } from './charts.ts';
import { dotsModule, dotsName, entryPath, hasLaterPart, laterPart } from '#lib/site/script-path.ts';

const FOLDER = join('src', 'routes');
const SUFFIX = '.client.ts';
/** The entry that is built once for each chart: see charts.ts. */
const PER_CHART = 'embed';

/**
 * A Vite plugin that builds the entries alongside SvelteKit's output. `version` is SvelteKit's
 * version name: it is part of each script's address, so the server knows the address in advance.
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

/** The entries' paths, sorted. */
function entryFiles(): string[] {
	return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(SUFFIX))
		.map((file) => join(FOLDER, file))
		.sort();
}

/** Builds each entry separately: code shared by two pages would be a third file to wait for. */
async function buildEntries(version: string): Promise<void> {
	// One for all, so that the data are read and checked once.
	const data = dataModules({ claims: false });
	for (const chart of [undefined, ...charts])
		await buildEntry(dotsModule(chart), dotsName(chart), version, data);
	for (const file of entryFiles()) {
		const name = basename(file, SUFFIX);
		if (name !== PER_CHART) await buildEntry(file, name, version, data);
		else
			for (const chart of charts)
				await buildEntry(`virtual:embed/${chart}`, `embed-${chart}`, version, data);
	}
}

/** Builds an entry, as `output`. */
async function buildEntry(
	file: string,
	output: string,
	version: string,
	data: Plugin
): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [
			data,
			chartModules(),
			// The page includes the styles of the mounted components: see Story.svelte.
			svelte({ configFile: false, compilerOptions: { runes: true } })
		],
		build: {
			outDir: join('.svelte-kit', 'output', 'client'),
			emptyOutDir: false,
			copyPublicDir: false,
			modulePreload: false,
			assetsInlineLimit: 0,
			target: 'es2022',
			rolldownOptions: {
				input: { [output]: file },
				output: {
					entryFileNames: entryPath('[name]', version),
					...(hasLaterPart(output)
						? {
								chunkFileNames: ({ name, facadeModuleId }) =>
									entryPath(
										facadeModuleId?.includes('virtual:charts')
											? laterPart(output)
											: `${output}-${name}`,
										version
									)
							}
						: { codeSplitting: false })
				}
			}
		}
	});
}

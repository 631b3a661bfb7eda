/**
 * Inline scripts, written like any other module: `import code from './boot.ts?classic'` gives that
 * module and its imports as the source of one classic script, for where module scripts do not run.
 */
import { build, type Plugin } from 'vite';

const QUERY = '?classic';

/** The plugin. An error in the script stops the build. */
export function classicScripts(): Plugin {
	return {
		name: 'classic-scripts',
		enforce: 'pre',
		async resolveId(source, importer) {
			if (!source.endsWith(QUERY)) return;
			const found = await this.resolve(source.slice(0, -QUERY.length), importer);
			if (!found)
				throw new Error(`cannot find ${source}, imported by ${importer ?? 'an unknown file'}`);
			return found.id + QUERY;
		},
		async load(id) {
			if (!id.endsWith(QUERY)) return;
			const file = id.slice(0, -QUERY.length);
			this.addWatchFile(file);
			return `export default ${JSON.stringify(await classic(file))};`;
		}
	};
}

/** Bundles the file and its imports into one script that defines no globals. */
async function classic(file: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			modulePreload: false,
			target: 'es2020',
			rolldownOptions: { input: file, output: { format: 'iife' } }
		}
	});
	const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
	const [chunk, ...others] = outputs;
	if (chunk?.type !== 'chunk' || others.length)
		throw new Error(`${file} makes ${outputs.length} files, expected one script`);
	// No text in it may close the script element.
	return chunk.code.trim().replace(/<(?=\/script|!--)/gi, '\\x3c');
}

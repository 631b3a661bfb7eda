/** Builds the invented story as a separate site that uses only the engine. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin } from 'vite';
import { classicScripts } from '../../src/build/classic.ts';

const file = (name: string) => join(import.meta.dirname, name);

/** Stops the build if it takes anything of ours from outside the engine. */
const onlyEngine: Plugin = {
	name: 'only-engine',
	enforce: 'pre',
	load(id) {
		const path = relative(process.cwd(), id);
		if (path.startsWith('src/') && !path.startsWith('src/lib/engine/'))
			throw new Error(`${path} is not part of the engine`);
	}
};

const shared = (): InlineConfig => ({
	configFile: false,
	logLevel: 'warn',
	plugins: [
		onlyEngine,
		classicScripts(),
		svelte({ configFile: false, compilerOptions: { runes: true } })
	]
});

/** Writes `index.html`, with its script and style sheet, to a folder. */
export async function buildGarden(folder: string): Promise<void> {
	const site = join(folder, 'site');
	const server = join(folder, 'server');
	mkdirSync(server, { recursive: true });
	writeFileSync(join(server, 'package.json'), '{ "type": "module" }');
	await build({
		...shared(),
		build: {
			outDir: site,
			emptyOutDir: false,
			modulePreload: false,
			copyPublicDir: false,
			rolldownOptions: {
				input: { page: file('page.client.ts') },
				output: { entryFileNames: '[name].js' }
			}
		}
	});
	await build({
		...shared(),
		ssr: { noExternal: true },
		build: {
			outDir: server,
			emptyOutDir: false,
			copyPublicDir: false,
			ssr: true,
			ssrEmitAssets: true,
			cssCodeSplit: false,
			rolldownOptions: { input: { page: file('page.server.ts') } }
		}
	});
	const made = (await import(pathToFileURL(join(server, 'page.js')).href)) as {
		default: { head: string; body: string };
	};
	const { head, body } = made.default;
	const css = readdirSync(server, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.css'))
		.map((name) => readFileSync(join(server, name), 'utf8'));
	writeFileSync(
		join(site, 'index.html'),
		`<!doctype html><html lang="en" data-mode="read"><head><meta charset="utf-8">` +
			`<meta name="viewport" content="width=device-width"><style>${css.join('')}</style>${head}` +
			`<script type="module" src="page.js"></script></head><body>${body}</body></html>`
	);
}

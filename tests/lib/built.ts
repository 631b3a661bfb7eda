/** The built site's files, and the simplest host that serves them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { listen } from '../../scripts/lib/serve.mjs';

/** A page's address from the site's root, such as `sources/` or `404.html`, to its file. */
export const fileOf = (path: string): string =>
	path === '' || path.endsWith('/') ? `${path}index.html` : path;

/** The address of every page but the one file, whose pages are the others'. */
export const PAGES: readonly string[] = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html') && file !== '358-days.html')
	.map((file) => file.replace(/index\.html$/, ''))
	.sort();

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml'
};

/**
 * Serves the site as the simplest host would, on a free port: only a content type header, so no CORS.
 * Returns its address, with a trailing slash, and how to stop it.
 */
export async function bareServer(): Promise<{ url: string; close: () => Promise<void> }> {
	const { port, close } = await listen((request, response) => {
		const path = normalize((request.url ?? '/').replace(/\?.*/, '')).replace(/^(\.\.\/)+/, '');
		const file = join('build', fileOf(path));
		if (!existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
		response.end(readFileSync(file));
	});
	return { url: `http://127.0.0.1:${port}/`, close };
}

/** Serves the built site as the simplest host would: only a content type header, so no CORS. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileOf } from './built.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml'
};

/** Starts it on a free port. Returns its address, with a trailing slash, and how to stop it. */
export async function bareServer(): Promise<{ url: string; close: () => Promise<void> }> {
	const server = createServer((request, response) => {
		const path = normalize((request.url ?? '/').replace(/\?.*/, '')).replace(/^(\.\.\/)+/, '');
		const file = join('build', fileOf(path));
		if (!existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
		response.end(readFileSync(file));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		url: `http://127.0.0.1:${address.port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

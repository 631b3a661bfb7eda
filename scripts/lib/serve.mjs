/** Serves static files as a good host would, for npm start, npm run preview and the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Files with a hash of their content in their names, which never change. */
const IMMUTABLE = '/_app/immutable/';

/**
 * A Node request listener for the folder. Sends the .br or .gz copy of a file if the client accepts
 * it, index.html for a folder, 404.html with status 404 for anything that does not exist, and allows
 * any page to read the files (CORS).
 * @param {string} folder the built site
 * @param {{ base?: string }} [options] base: path to serve it under, such as `/repo`; default none.
 * @returns {import('node:http').RequestListener}
 * @throws {Error} if the folder does not exist.
 */
function listener(folder, { base = '' } = {}) {
	if (!existsSync(folder))
		throw new Error(`There is no folder ${folder}. Run npm run build first.`);
	const files = sirv(folder, {
		etag: true,
		brotli: true,
		gzip: true,
		setHeaders(res, path) {
			// sirv does not know this type.
			if (path.endsWith('.ico')) res.setHeader('content-type', 'image/x-icon');
			const forever = path.startsWith(IMMUTABLE);
			res.setHeader(
				'cache-control',
				forever ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate'
			);
		}
	});
	const notFoundPage = join(folder, '404.html');

	/** @param {import('node:http').ServerResponse} res */
	function notFound(res) {
		const page = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found';
		res.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
		res.end(page);
	}

	return (req, res) => {
		res.setHeader('access-control-allow-origin', '*');
		res.setHeader('x-content-type-options', 'nosniff');
		if (req.method !== 'GET' && req.method !== 'HEAD') {
			res.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const [path = '/', query] = (req.url ?? '/').split('?');
		const search = query === undefined ? '' : `?${query}`;
		if (path !== base && !path.startsWith(`${base}/`)) {
			notFound(res);
			return;
		}
		const inside = path.slice(base.length);
		// A folder's address needs a trailing slash for the relative links in its page to work.
		if (inside === '' || isFolder(folder, inside)) {
			res.writeHead(308, { location: `${path}/${search}` }).end();
			return;
		}
		req.url = inside + search;
		files(req, res, () => notFound(res));
	};
}

/**
 * Whether a path without a trailing slash is a folder that contains a page.
 * @param {string} folder
 * @param {string} path
 */
function isFolder(folder, path) {
	if (path.endsWith('/') || path.split('/').includes('..') || path.includes('%')) return false;
	return existsSync(join(folder, path, 'index.html'));
}

/**
 * Answers requests to this machine.
 * @param {import('node:http').RequestListener} answer
 * @param {number} [port] 0, the default, uses any free one.
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} and a function that stops it.
 * @throws {Error} if the port is taken.
 */
export async function listen(answer, port = 0) {
	const server = createServer(answer);
	await new Promise((resolve, reject) => {
		server.once('error', reject).listen(port, () => resolve(undefined));
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		port: address.port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * Serves a folder on this machine.
 * @param {string} folder
 * @param {{ port?: number, base?: string }} [options] port: 0, the default, uses any free one.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the site's address with a trailing
 *   slash, and a function that stops the server.
 * @throws {Error} if the folder does not exist or the port is taken.
 */
export async function serve(folder, { port: asked = 0, base = '' } = {}) {
	const { port, close } = await listen(listener(folder, { base }), asked);
	return { url: `http://localhost:${port}${base}/`, close };
}

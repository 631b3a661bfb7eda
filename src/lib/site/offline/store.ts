/**
 * The pages and files of one version, each version in a separate cache. Only for the service
 * worker: see src/service-worker.ts. Functions throw whatever the browser's storage and network
 * throw.
 */
import { scriptsOf, versionMark } from './cached-files.ts';

export interface Edition {
	/** The cache's name: the edition's family, then its version. */
	cache: string;
	/** The prefix shared by the caches of all versions of this site, and by no others. */
	family: string;
	version: string;
	/** Absolute addresses. */
	pages: readonly string[];
	files: readonly string[];
}

/** Fetches from the server, bypassing the HTTP cache, which may hold another version. */
async function ask(url: string): Promise<Response> {
	const response = await fetch(url, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response;
}

/** Caches a page, and returns the absolute addresses of its scripts. */
async function keepPage(cache: Cache, url: string, version: string): Promise<string[]> {
	const response = await ask(url);
	const html = await response.text();
	// The server may be in the middle of a deployment, or send a different page.
	if (!html.includes(versionMark(version))) throw new Error(`${url} belongs to another version`);
	const headers = new Headers(response.headers);
	for (const name of ['content-encoding', 'content-length']) headers.delete(name);
	// A new response, because a navigation rejects a redirected one.
	await cache.put(url, new Response(html, { headers }));
	return scriptsOf(html).map((script) => new URL(script, url).href);
}

/** Fetches a complete edition; if anything is missing or from another version, caches nothing. */
export async function keepEdition(edition: Edition): Promise<void> {
	const cache = await caches.open(edition.cache);
	try {
		const scripts = await Promise.all(
			edition.pages.map((url) => keepPage(cache, url, edition.version))
		);
		const files = new Set([...scripts.flat(), ...edition.files]);
		await Promise.all([...files].map(async (url) => cache.put(url, await ask(url))));
	} catch (error) {
		await caches.delete(edition.cache);
		throw error;
	}
}

/** Deletes all other versions of the site. */
export async function dropOthers({ cache, family }: Edition): Promise<void> {
	const names = await caches.keys();
	const others = names.filter((name) => name.startsWith(family) && name !== cache);
	await Promise.all(others.map((name) => caches.delete(name)));
}

/** The cached response for an address; if it is no longer cached, the server's. */
export async function answer(edition: Edition, url: string, request: Request): Promise<Response> {
	const kept = await caches.match(url, { cacheName: edition.cache }).catch(() => undefined);
	return kept ?? fetch(request);
}

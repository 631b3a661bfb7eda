/**
 * The pages and files of one version, in a cache of their own. Only for the service worker: see
 * src/service-worker.ts. All throw what the browser's storage and network throw.
 */
import { scriptsOf, versionMark } from './kept';

export interface Edition {
	/** The cache's name: the edition's family and its version. */
	cache: string;
	/** What the caches of all versions of this site begin with, and no other's. */
	family: string;
	version: string;
	/** Absolute addresses. */
	pages: readonly string[];
	files: readonly string[];
}

/** Asks the server, not the browser's own cache, whose copy may be of another version. */
async function ask(url: string): Promise<Response> {
	const response = await fetch(url, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response;
}

/** A page as it is kept, and the scripts that it asks for, as absolute addresses. */
async function keepPage(cache: Cache, url: string, version: string): Promise<string[]> {
	const response = await ask(url);
	const html = await response.text();
	// The server may be between two versions, or send another page in this one's place.
	if (!html.includes(versionMark(version))) throw new Error(`${url} is of another version`);
	const headers = new Headers(response.headers);
	for (const name of ['content-encoding', 'content-length']) headers.delete(name);
	// A fresh one, as a navigation takes no answer that was redirected on its way.
	await cache.put(url, new Response(html, { headers }));
	return scriptsOf(html).map((script) => new URL(script, url).href);
}

/** Fetches an edition whole; where anything is missing or of another version, nothing is kept. */
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

/** Gives up all other versions of the site. */
export async function dropOthers({ cache, family }: Edition): Promise<void> {
	const names = await caches.keys();
	const others = names.filter((name) => name.startsWith(family) && name !== cache);
	await Promise.all(others.map((name) => caches.delete(name)));
}

/** What is kept at an address; the server's answer to the request where it is kept no more. */
export async function answer(edition: Edition, url: string, request: Request): Promise<Response> {
	const kept = await caches.match(url, { cacheName: edition.cache }).catch(() => undefined);
	return kept ?? fetch(request);
}

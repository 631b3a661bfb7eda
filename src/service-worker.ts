/**
 * Caches the story, the slides, the kit, the evidence and the data for offline use. A version is
 * cached whole and served whole: cached files are not requested again, and a new version waits
 * until a reader asks for it or has only one window of the site open.
 */
/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, files, prerendered, version } from '$service-worker';
import { cachedFiles, cachedPages, SAID } from '#lib/site/offline/cached-files.ts';
import { answer, dropOthers, keepEdition, type Edition } from '#lib/site/offline/store.ts';

// The compiler assumes that every file belongs to a page.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const { origin } = worker.location;
const built = [...prerendered, ...files].map((path) => path.slice(base.length));
const absolute = (path: string): string => origin + base + path;
// Several copies of the site may share one host.
const family = `358-days ${absolute('/')} `;
const edition: Edition = {
	cache: family + version,
	family,
	version,
	pages: cachedPages(built).map(absolute),
	files: cachedFiles(built).map(absolute)
};
const addresses = new Set([...edition.pages, ...edition.files]);
const scripts = absolute('/_app/immutable/entry/');
const frames = absolute('/embed/');

/** The cached address that a request is for; undefined leaves the request to the browser. */
function keptAddress({ url, method, headers, referrer }: Request): string | undefined {
	const address = url.replace(/[?#].*/, '');
	const isOurs = addresses.has(address) || addresses.has(`${address}/`);
	const isScript = address.startsWith(scripts) && address.endsWith(`.${version}.js`);
	if (method !== 'GET' || headers.has('range') || referrer.startsWith(frames)) return;
	return isOurs || isScript ? address : undefined;
}

/** Whether there is at most one window of the site; embedded frames do not count. */
async function isAlone(): Promise<boolean> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const ours = windows.filter(
		({ url, frameType }) => url.startsWith(absolute('/')) && frameType !== 'nested'
	);
	return ours.length < 2;
}

worker.addEventListener('install', (event) => event.waitUntil(keepEdition(edition)));

worker.addEventListener('activate', (event) =>
	event.waitUntil(dropOthers(edition).then(() => worker.clients.claim()))
);

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const address = keptAddress(request);
	if (!address) return;
	event.respondWith(
		addresses.has(`${address}/`)
			? // Like a server: a page's relative links start from its folder.
				Response.redirect(`${address}/${new URL(request.url).search}`, 308)
			: answer(edition, address, request)
	);
});

worker.addEventListener('message', (event) => {
	async function heed(): Promise<void> {
		if (event.data === SAID.takeOver) await worker.skipWaiting();
		if (event.data !== SAID.ifAlone) return;
		if (await isAlone()) await worker.skipWaiting();
		else event.source?.postMessage(SAID.waits);
	}
	event.waitUntil(heed());
});

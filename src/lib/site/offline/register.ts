/**
 * Caches the site for offline use, and offers a newer version when there is one: see
 * src/service-worker.ts. Where the browser cannot or may not do so, the page works as it would
 * without.
 */
import { SAID } from './cached-files.ts';

/**
 * The site's root, from this script's own address; undefined in development and in the single file.
 */
const HOME = /^https?:.*?\/(?=_app\/immutable\/)/.exec(import.meta.url)?.[0];

/**
 * Registers the service worker once the page has loaded. With `quiet`, no version notice appears,
 * so that slides are not interrupted. Does nothing in embedded pages.
 */
export function keepOffline({ quiet = false } = {}): void {
	if (!HOME || location.href.startsWith(`${HOME}embed/`)) return;
	// Registration may be forbidden, or storage full: neither is a fault of the page.
	register(HOME, quiet).catch(() => undefined);
}

async function register(home: string, quiet: boolean): Promise<void> {
	const { serviceWorker } = navigator;

	function offer(worker: ServiceWorker | null): void {
		if (quiet || !serviceWorker.controller || worker?.state !== 'installed') return;
		offerVersion(() => worker.postMessage(SAID.takeOver));
	}

	if (serviceWorker.controller)
		// Another version has taken over: every window reloads at its current place.
		serviceWorker.addEventListener('controllerchange', () => location.reload());
	serviceWorker.addEventListener('message', ({ data, source }) => {
		if (data === SAID.waits && source instanceof ServiceWorker) offer(source);
	});
	// A worker that was waiting before this page opened can take over now, unless another window
	// needs the old one.
	const before = (await serviceWorker.getRegistration(home))?.waiting;
	before?.postMessage(SAID.ifAlone);

	await loaded();
	const registration = await serviceWorker.register(`${home}service-worker.js`, { scope: home });
	function watch({ installing, active }: ServiceWorkerRegistration): void {
		// Only offered if there is an active worker: the first install is no update. State and
		// controller alone can mislead, since a page that learns of both late may find a controller
		// before it is told that the worker is installed.
		if (active) installing?.addEventListener('statechange', () => offer(installing));
	}
	registration.addEventListener('updatefound', () => watch(registration));
	// The update may have started, or finished, before this script ran.
	watch(registration);
	if (registration.active && registration.waiting !== before) offer(registration.waiting);
	// Browsers check for updates themselves, but not right away.
	if (serviceWorker.controller) await registration.update();
}

/** Resolves once the page has loaded, so that caching does not compete for its network. */
function loaded(): Promise<unknown> {
	if (document.readyState === 'complete') return Promise.resolve();
	return new Promise((resolve) => {
		window.addEventListener('load', resolve, { once: true });
	});
}

function button(name: string, onclick: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = name;
	made.addEventListener('click', onclick);
	return made;
}

/**
 * Shows the notice of a newer version, once per page; calls `take` if the reader chooses to reload.
 * Its styles are in notice.css.
 */
function offerVersion(take: () => void): void {
	if (document.querySelector('.newer')) return;
	const notice = document.createElement('div');
	notice.className = 'newer';
	const words = document.createElement('p');
	words.role = 'status';
	notice.append(
		words,
		button('Reload', take),
		button('Not now', () => notice.remove())
	);
	document.body.append(notice);
	// Text added to an existing status is announced; a status that arrives with its text may not be.
	setTimeout(() => (words.textContent = 'A newer version is available.'));
}

/**
 * Keeps the site for when there is no network, and offers a newer version when one has come: see
 * src/service-worker.ts. Where the browser cannot or will not, the page is what it is without.
 */
import { SAID } from './kept';
import { offerVersion } from './notice';

/** The site's root, as the address of this script has it: none while developing or in a file. */
const HOME = /^https?:.*?\/(?=_app\/immutable\/)/.exec(import.meta.url)?.[0];

/**
 * Registers the service worker once the page is complete. `quiet` offers nothing: slides are not
 * talked over. Does nothing within frames' pages.
 */
export function keepOffline({ quiet = false } = {}): void {
	if (!HOME || location.href.startsWith(`${HOME}embed/`)) return;
	// It may not be allowed, or there may be no room: that is no fault of the page's.
	register(HOME, quiet).catch(() => undefined);
}

async function register(home: string, quiet: boolean): Promise<void> {
	const { serviceWorker } = navigator;

	function offer(worker: ServiceWorker | null): void {
		if (quiet || !serviceWorker.controller || worker?.state !== 'installed') return;
		offerVersion(() => worker.postMessage(SAID.takeOver));
	}

	if (serviceWorker.controller)
		// Another version has taken over: every window moves to it, at the place where it is.
		serviceWorker.addEventListener('controllerchange', () => location.reload());
	serviceWorker.addEventListener('message', ({ data, source }) => {
		if (data === SAID.waits && source instanceof ServiceWorker) offer(source);
	});
	// What waited before this page was opened need wait no longer, if no other window keeps it.
	const before = (await serviceWorker.getRegistration(home))?.waiting;
	before?.postMessage(SAID.ifAlone);

	await loaded();
	const registration = await serviceWorker.register(`${home}service-worker.js`, { scope: home });
	function watch({ installing, active }: ServiceWorkerRegistration): void {
		// The first is newer than none. By state and controller alone one may mistake it: who hears
		// late of both may find the controller there before it is told that the worker is installed.
		if (active) installing?.addEventListener('statechange', () => offer(installing));
	}
	registration.addEventListener('updatefound', () => watch(registration));
	// It may have begun to come, or be there, before this script was.
	watch(registration);
	if (registration.active && registration.waiting !== before) offer(registration.waiting);
	// A browser looks for itself, but in its own time.
	if (serviceWorker.controller) await registration.update();
}

/** When the page has all that it is made of: what is for later takes no part of its network. */
function loaded(): Promise<unknown> {
	if (document.readyState === 'complete') return Promise.resolve();
	return new Promise((resolve) => {
		window.addEventListener('load', resolve, { once: true });
	});
}

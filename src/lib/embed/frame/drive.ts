/**
 * The story in a frame that its host's page drives: the frame stays on the screen while that page
 * scrolls, and is scrolled as far. The frame does not answer to wheel or finger then, so both move
 * the host's page as anywhere else in it. The other side is embed/host/story.ts.
 */
import type { Reader } from '$lib/story/reader.svelte';
import { orderIn, type Driver } from './messages';

/** Closer than this (px) to where the host put it, the frame has not been scrolled by anyone else. */
const SLACK = 1.5;

/** Offers to be driven, and obeys whoever of the hosts takes it up; otherwise nothing changes. */
export function letDrive(reader: Reader): void {
	const host = window.parent;
	if (host === window) return;
	const root = document.documentElement;
	const driver: Driver = { source: host, origin: null };
	const say = (message: object) => host.postMessage(message, '*');
	const hello = () => say({ type: '358-days:hello', mode: 'story' });
	/** Where the host last put it, in px; null before it did. */
	let told: number | null = null;
	let length = 0;

	function sayLength(anew: boolean): void {
		const height = root.scrollHeight;
		if (height === length && !anew) return;
		length = height;
		say({ type: '358-days:length', height });
	}

	function start(): void {
		root.dataset.driven = '';
		// Where in the story the reader is, the host's scrolling says from now on.
		reader.stepper.go(reader.stepper.steps[0] ?? reader.stepper.step);
		reader.start('scroll');
		new ResizeObserver(() => sayLength(false)).observe(document.body);
		window.addEventListener('scroll', lead, { passive: true });
	}

	/**
	 * Where a link, a key, the focus or a new size scrolled the frame, the host's page has to go
	 * along. Whether it has to.
	 */
	function lead(): boolean {
		if (told === null || Math.abs(window.scrollY - told) <= SLACK) return false;
		told = window.scrollY;
		say({ type: '358-days:goto', y: told });
		return true;
	}

	window.addEventListener('message', (event) => {
		const order = orderIn(event, driver);
		if (!order) return;
		driver.origin = event.origin;
		if (order.type === 'drive') {
			if (!('driven' in root.dataset)) start();
			sayLength(true);
			return;
		}
		// From before the host knew: obeyed, it would undo what the scroll event has yet to tell.
		if (lead()) return;
		const most = Math.max(0, root.scrollHeight - window.innerHeight);
		told = Math.min(order.y, most);
		window.scrollTo({ top: told, behavior: 'instant' });
	});
	hello();
	if (document.readyState !== 'complete') window.addEventListener('load', hello, { once: true });
}

/**
 * The story in a frame driven by its host page: the frame stays on screen while that page scrolls,
 * and its content scrolls equally far. The frame then ignores wheel and finger, so both scroll the
 * host page as usual. The other side is embed/host/story.ts. All messages but its orders are ignored,
 * and orders control only the scrolling: nothing a host sends becomes an address, a style or markup.
 */
import type { Reader } from '#lib/engine/stepper/reader.svelte.ts';

/** Upper limits for a screen's height and a story's length, in px. */
const SCREEN = 10_000;
const LENGTH = 1_000_000;

/** An order: drive, with the host window's height in px; scroll, with the position in px. */
export type Order = { type: 'drive'; height: number } | { type: 'scroll'; y: number };

/** The window that gives orders, and the origin of its first order. */
export interface Driver {
	source: unknown;
	origin: string | null;
}

/** A number clamped to 0–`most`, in px; null for anything else. */
function px(value: unknown, most: number): number | null {
	return typeof value === 'number' && Number.isFinite(value)
		? Math.max(0, Math.min(most, value))
		: null;
}

/** The object's own keys, sorted. */
const keys = (value: object): string => Object.keys(value).sort().join();

/** Accepts only an object with exactly these own keys, whatever its prototype. */
function read(data: unknown): Order | null {
	if (typeof data !== 'object' || data === null) return null;
	const { type, height, y } = data as Record<string, unknown>;
	if (type === '358-days:drive' && keys(data) === 'height,type') {
		const found = px(height, SCREEN);
		return found ? { type: 'drive', height: found } : null;
	}
	if (type === '358-days:scroll' && keys(data) === 'type,y') {
		const found = px(y, LENGTH);
		return found === null ? null : { type: 'scroll', y: found };
	}
	return null;
}

/**
 * The order in a message, or null if it is not one of ours or not from the driver: another window,
 * an origin other than the first order's, or a scroll before any drive.
 */
export function orderIn(
	{ data, source, origin }: { data: unknown; source: unknown; origin: string },
	driver: Driver
): Order | null {
	if (source === null || source !== driver.source) return null;
	if (driver.origin !== null && driver.origin !== origin) return null;
	const order = read(data);
	return order?.type === 'scroll' && driver.origin === null ? null : order;
}

/**
 * Within this distance, in px, of where the host put it, the frame has not been scrolled by
 * anything else.
 */
const SLACK = 1.5;

/** Offers to be driven, and follows the host if it accepts; otherwise nothing changes. */
export function letDrive(reader: Reader): void {
	const host = window.parent;
	if (host === window) return;
	const root = document.documentElement;
	const driver: Driver = { source: host, origin: null };
	const say = (message: object) => host.postMessage(message, '*');
	const hello = () => say({ type: '358-days:hello', mode: 'story' });
	/** Where the host last put it, in px; null before that. */
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
		// From now on the host's scrolling determines the reader's position.
		reader.stepper.go(reader.stepper.steps[0] ?? reader.stepper.step);
		reader.start('scroll');
		new ResizeObserver(() => sayLength(false)).observe(document.body);
		window.addEventListener('scroll', lead, { passive: true });
	}

	/**
	 * If a link, key, focus change or resize scrolled the frame, has the host page follow. Returns
	 * whether it did.
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
		// This order predates that scroll; obeying it would undo it before the host is told.
		if (lead()) return;
		const most = Math.max(0, root.scrollHeight - window.innerHeight);
		told = Math.min(order.y, most);
		window.scrollTo({ top: told, behavior: 'instant' });
	});
	hello();
	if (document.readyState !== 'complete') window.addEventListener('load', hello, { once: true });
}

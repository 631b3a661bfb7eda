/**
 * What a host's page may say to the story in its frame, and nothing else is heard. The frame obeys
 * only as far as its own scrolling: nothing a host says becomes an address, a style or markup. Pure.
 */

/** No screen is higher, no story longer, in px. */
const SCREEN = 10_000;
const LENGTH = 1_000_000;

/** What was said: drive, with the host's window's height (px); scroll, with the place (px). */
export type Order = { type: 'drive'; height: number } | { type: 'scroll'; y: number };

/** The one who gives orders: a window, and the origin it had when it gave the first. */
export interface Driver {
	source: unknown;
	origin: string | null;
}

/** A number of the px from 0 to `most`: larger and smaller ones are brought back to those. */
function px(value: unknown, most: number): number | null {
	return typeof value === 'number' && Number.isFinite(value)
		? Math.max(0, Math.min(most, value))
		: null;
}

/** The keys that the object itself has, in order. */
const keys = (value: object): string => Object.keys(value).sort().join();

/** A plain object with exactly these keys of its own; whatever its prototype was made to say. */
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
 * The order in a message, or null where it is none of ours, or not from the driver: another window,
 * another origin than that of the first order, a scroll before any drive.
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

/**
 * The messages that a host page may send to the story in its frame; all others are ignored. They
 * control only the frame's scrolling: nothing a host sends becomes an address, a style or markup.
 * Pure.
 */

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

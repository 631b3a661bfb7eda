/**
 * The messages that a frame may send to its host page, and no others. Heights use AMP's format,
 * which @newswire/frames shares.
 */

/** The largest frame height accepted, in px: anything more is a fault or a forgery. */
const MAX_HEIGHT = 30_000;
/** The largest length accepted for a driven story, in px. */
const MAX_LENGTH = 200_000;

/** A frame's message: its content's height, how it is read, its length, or where to scroll to. */
export type Said =
	| { type: 'size'; px: number }
	| { type: 'hello'; mode: unknown }
	| { type: 'length'; px: number }
	| { type: 'goto'; px: number };

/**
 * Reads a message from one of our frames: px are whole and within bounds. Undefined for anything
 * that is not exactly one of its messages; values out of bounds are not clamped, since a frame
 * never sends them.
 */
export function readMessage(data: unknown): Said | undefined {
	if (!isRecord(data)) return;
	const { type } = data;
	if (type === '358-days:hello') return { type: 'hello', mode: data.mode };
	if (type === '358-days:goto') return within('goto', data.y, 0, MAX_LENGTH);
	if (type === '358-days:length') return within('length', data.height, 1, MAX_LENGTH);
	if (type === 'embed-size' && data.sentinel === 'amp')
		return within('size', data.height, 1, MAX_HEIGHT);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

/**
 * Rounded up to whole px, so that no inner scroll bar shows; undefined for anything but a number.
 */
function within(
	type: 'size' | 'length' | 'goto',
	value: unknown,
	least: number,
	most: number
): Said | undefined {
	if (typeof value === 'number' && value >= least && value <= most)
		return { type, px: Math.ceil(value) };
}

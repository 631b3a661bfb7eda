/**
 * What a frame may say to the page it stands in, and nothing else. Heights come in AMP's shape,
 * which @newswire/frames speaks too.
 */

/** The greatest height in px that a frame is given: more is a fault or a forgery. */
const MAX_HEIGHT = 10_000;
/** The greatest length in px of a story that the page's scrolling drives. */
const MAX_LENGTH = 200_000;

/** What a frame has said: its content's height, how it is read, its length, where to scroll to. */
export type Said =
	| { type: 'size'; px: number }
	| { type: 'hello'; mode: unknown }
	| { type: 'length'; px: number }
	| { type: 'goto'; px: number };

/**
 * Reads a message from a frame of ours: px are whole and within bounds. Undefined for whatever is
 * not exactly one of its messages: out of bounds is not clamped, since a frame never says it.
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

/** Up to the next whole px, so that no inner scroll bar shows; undefined for what is no number. */
function within(
	type: 'size' | 'length' | 'goto',
	value: unknown,
	least: number,
	most: number
): Said | undefined {
	if (typeof value === 'number' && value >= least && value <= most)
		return { type, px: Math.ceil(value) };
}

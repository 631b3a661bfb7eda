/**
 * Tells the host's page how high the frame's page is, in the words of whoever may listen: AMP's
 * `amp-iframe` and @newswire/frames (`sentinel`), listeners made for Datawrapper's charts, pym.js
 * where it gave the frame a name, WordPress where it gave it a secret. No host is trusted with
 * more than a number, so anyone may hear it.
 */

/** The least and the most that is ever said, in px. */
const LEAST = 1;
const MOST = 10_000;
/** WordPress clamps what it hears to this, in px. */
const WORDPRESS = 1000;

/** The whole px that content of a height (px) needs. */
export function heightFor(content: number): number {
	// The browser counts in 64ths of a px.
	return Math.max(LEAST, Math.min(MOST, Math.ceil(content - 1 / 64)));
}

/**
 * What is said of a height (whole px) of a chart, by its id, or of the story. `query` and
 * `fragment` are those of the frame's address: pym.js and WordPress put their names for it there.
 */
export function heightMessages(
	chart: string,
	height: number,
	{ query, fragment }: { query: string; fragment: string }
): unknown[] {
	const sizes = { [chart]: height };
	const messages: unknown[] = [
		{ sentinel: 'amp', type: 'embed-size', height, 'datawrapper-height': sizes }
	];
	const child = new URLSearchParams(query).get('childId');
	if (child && /^[\w.:-]{1,100}$/.test(child))
		messages.push(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
	const secret = secretIn(fragment);
	if (secret) messages.push({ message: 'height', secret, value: Math.min(WORDPRESS, height) });
	return messages;
}

/** The secret that WordPress put into the fragment, as `#?secret=abc`. */
function secretIn(fragment: string): string | null {
	return /[?&]secret=([A-Za-z0-9]{1,64})(?![^&])/.exec(fragment)?.[1] ?? null;
}

/**
 * Whether a message from the host asks for the height: @newswire/frames does when it comes later
 * than the frame, and WordPress's script does too.
 */
export function asksForHeight(message: unknown, fragment: string): boolean {
	if (typeof message !== 'object' || message === null) return false;
	const { sentinel, type, message: word, secret } = message as Record<string, unknown>;
	if (sentinel === 'amp') return type === 'frames-init';
	return word === 'ready' && secret !== undefined && secret === secretIn(fragment);
}

/**
 * From now on tells the host the page's height whenever it has changed, and when the host asks.
 * Also on `load`: a frame that is not on the screen observes nothing. Does nothing in a page that
 * is in no frame.
 */
export function tellHeights(chart: string): void {
	const host = window.parent;
	if (host === window) return;
	// The address may change later: what the host put there at first is the host's.
	const address = { query: location.search, fragment: location.hash };
	let last = 0;
	const tell = (anew = false): void => {
		// A page that comes in by pieces has a height for each; only the whole one's is of use.
		if (document.readyState === 'loading') return;
		const content = document.documentElement.getBoundingClientRect().height;
		// Nothing is laid out: not yet, or the frame is not shown.
		if (content < 1) return;
		const height = heightFor(content);
		if (height === last && !anew) return;
		last = height;
		for (const message of heightMessages(chart, height, address)) host.postMessage(message, '*');
	};
	for (const event of ['DOMContentLoaded', 'load', 'toggle', 'resize'])
		window.addEventListener(event, () => tell(), true);
	new ResizeObserver(() => tell()).observe(document.documentElement);
	window.addEventListener('message', ({ source, data }) => {
		if (source === host && asksForHeight(data, address.fragment)) tell(true);
	});
}

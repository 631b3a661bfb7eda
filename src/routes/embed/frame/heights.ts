/**
 * Reports the frame page's height to the host page, in every protocol a listener may use: AMP's
 * `amp-iframe` and @newswire/frames (`sentinel`), listeners for Datawrapper charts, pym.js if it
 * named the frame, WordPress if it set a secret. The messages contain nothing but a number, so
 * anyone may receive them.
 */

/** The limits of a reported height, in px. */
const LEAST = 1;
const MOST = 30_000;
/** WordPress clamps heights to this, in px. */
const WORDPRESS = 1000;

/** The height in whole px for content of a height in px. */
export function heightFor(content: number): number {
	// Browsers measure in 64ths of a px.
	return Math.max(LEAST, Math.min(MOST, Math.ceil(content - 1 / 64)));
}

/**
 * The messages that report a height (whole px) of a chart, by its id, or of the story. `query` and
 * `fragment` come from the frame's address, where pym.js and WordPress put their identifiers.
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

/** The secret that WordPress put in the fragment, as `#?secret=abc`. */
function secretIn(fragment: string): string | null {
	return /[?&]secret=([A-Za-z0-9]{1,64})(?![^&])/.exec(fragment)?.[1] ?? null;
}

/**
 * Whether a message from the host asks for the height, as @newswire/frames does when it loads after
 * the frame, and as WordPress's script does.
 */
export function asksForHeight(message: unknown, fragment: string): boolean {
	if (typeof message !== 'object' || message === null) return false;
	const { sentinel, type, message: word, secret } = message as Record<string, unknown>;
	if (sentinel === 'amp') return type === 'frames-init';
	return word === 'ready' && secret !== undefined && secret === secretIn(fragment);
}

/**
 * Reports the page's height to the host whenever it changes, and when the host asks. Also on
 * `load`, because an off-screen frame gets no observer callbacks. Does nothing outside a frame.
 */
export function tellHeights(chart: string): void {
	const host = window.parent;
	if (host === window) return;
	// The address may change later: keep what the host put there.
	const address = { query: location.search, fragment: location.hash };
	let last = 0;
	const tell = (anew = false): void => {
		// While the page is loading, its height is not final.
		if (document.readyState === 'loading') return;
		const content = document.documentElement.getBoundingClientRect().height;
		// Not laid out yet, or the frame is hidden.
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

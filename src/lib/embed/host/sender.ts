/** Who sent a message: only a frame of ours that stands in this very page is heard. */

/** The folder of our frames, from the address of the script itself: they stand side by side. */
export function framesHome(script: string): string {
	return new URL('embed/', script).href;
}

/**
 * The origin that messages from a frame have, from its `src` (absolute) and its `sandbox`
 * attribute, null where it has none. A sandbox that does not say otherwise takes it away.
 */
export function originOf(src: string, sandbox: string | null): string {
	const opaque = sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox);
	return opaque ? 'null' : new URL(src).origin;
}

/** The frames of ours in the page at this moment; `home` is from `framesHome`. */
export function ourFrames(home: string): HTMLIFrameElement[] {
	return Array.from(document.getElementsByTagName('iframe')).filter((frame) =>
		frame.src.startsWith(home)
	);
}

/** The frame of ours that sent a message; undefined where it came from anyone else. */
export function senderOf(event: MessageEvent, home: string): HTMLIFrameElement | undefined {
	return ourFrames(home).find(
		(frame) =>
			frame.contentWindow === event.source &&
			originOf(frame.src, frame.getAttribute('sandbox')) === event.origin
	);
}

/** Says something to a frame, and to nothing else that may have come into it since. */
export function tell(frame: HTMLIFrameElement, message: object): void {
	const origin = originOf(frame.src, frame.getAttribute('sandbox'));
	frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
}

/** Identifies a message's sender: only our frames in this page are accepted. */

/** The folder of our frames, from the script's own address: the two are side by side. */
export function framesHome(script: string): string {
	return new URL('embed/', script).href;
}

/**
 * The origin of a frame's messages, from its `src` (absolute) and its `sandbox` attribute, null if
 * it has none. A sandbox removes the origin unless it allows it.
 */
export function originOf(src: string, sandbox: string | null): string {
	const opaque = sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox);
	return opaque ? 'null' : new URL(src).origin;
}

/** Our frames currently in the page; `home` is from `framesHome`. */
export function ourFrames(home: string): HTMLIFrameElement[] {
	return Array.from(document.getElementsByTagName('iframe')).filter((frame) =>
		frame.src.startsWith(home)
	);
}

/** Which of our frames sent a message; undefined for any other sender. */
export function senderOf(event: MessageEvent, home: string): HTMLIFrameElement | undefined {
	return ourFrames(home).find(
		(frame) =>
			frame.contentWindow === event.source &&
			originOf(frame.src, frame.getAttribute('sandbox')) === event.origin
	);
}

/** Sends a message to a frame, but not to a different page that has loaded in it since. */
export function tell(frame: HTMLIFrameElement, message: object): void {
	const origin = originOf(frame.src, frame.getAttribute('sandbox'));
	frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
}

/** Stands in for the browser's frames in unit tests: they come when a test asks for them. */
import { vi } from 'vitest';

let waiting: (() => void)[] = [];

/**
 * Replaces `requestAnimationFrame`, and `cancelAnimationFrame` (here it cancels every waiting frame),
 * until `vi.unstubAllGlobals`. Starts with none waiting.
 */
export function stubFrames(): void {
	waiting = [];
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => waiting.push(frame));
	vi.stubGlobal('cancelAnimationFrame', () => (waiting = []));
}

/** Runs the frames that wait. Returns whether there were any. */
export function runFrames(): boolean {
	const now = waiting.splice(0);
	for (const frame of now) frame();
	return now.length > 0;
}

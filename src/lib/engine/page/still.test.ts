import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let scroll: (by: number, after: number) => void = () => undefined;
let still: typeof import('./still.ts');

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	vi.resetModules();
	still = await import('./still.ts');
	const page = { scrollY: 0, heard: (): void => undefined };
	vi.stubGlobal('window', {
		addEventListener: (_: string, heard: () => void) => (page.heard = heard),
		get scrollY() {
			return page.scrollY;
		}
	});
	scroll = (by, after) => {
		vi.advanceTimersByTime(after);
		page.scrollY += by;
		page.heard();
	};
	still.isScrolling();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Scrolls for half a second at a speed in px/s, by a frame's worth at a time. */
function scrollAt(speed: number): void {
	for (let ms = 0; ms < 500; ms += 16) scroll((speed * 16) / 1000, 16);
}

it('a page that scrolls is at rest a moment after it stops', () => {
	expect(still.isScrolling()).toBe(false);
	scrollAt(300);
	expect(still.isScrolling()).toBe(true);
	vi.advanceTimersByTime(250);
	expect(still.isScrolling()).toBe(false);
});

it.each([
	[300, false],
	[-300, false],
	[1200, true],
	[-1200, true]
])('at %i px/s it is flicked: %s', (speed, flicked) => {
	scrollAt(speed);
	expect(still.isFlicked()).toBe(flicked);
});

it('a page that slows down or stops is no longer being flicked', () => {
	scrollAt(1500);
	scrollAt(200);
	expect(still.isFlicked()).toBe(false);
	scrollAt(1500);
	vi.advanceTimersByTime(250);
	expect(still.isFlicked()).toBe(false);
});

it('a jump after a rest, as when a link is followed, is not a flick', () => {
	scroll(5000, 1000);
	expect(still.isFlicked()).toBe(false);
});

it('work waits until the page rests, and is done once', () => {
	const work = vi.fn();
	const later = still.whenStill(work);
	later();
	scrollAt(300);
	later();
	expect(work).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1000);
	expect(work).toHaveBeenCalledTimes(1);
});

/**
 * Stories driven by the page's scrolling: each frame stays on screen while its wrapper, as long as
 * the story, scrolls past, and is told how far.
 */
import { canStick, NARROWEST, scrolledIn, wayTo, type Place } from './layout.ts';
import { clearPlaces, placeOf, screenHeight, setStyles } from './wrapper.ts';
import { tell } from './sender.ts';

interface Story {
	place: HTMLElement;
	/** The frame's original styles, for restoring. */
	styles: string;
	/** In px; 0 until the frame reports it. */
	length: number;
	/** The scroll position last sent to the frame, in px. */
	told: number;
	/** The size last sent to the frame. */
	size: string;
}

const driven = new Map<HTMLIFrameElement, Story>();
/** Frames that did not stay on screen although nothing seemed to prevent it. */
const failed = new WeakSet<HTMLIFrameElement>();

/** Whether a frame is driven; if so, it is as high as the screen, whatever height it reports. */
export const isDriven = (frame: HTMLIFrameElement): boolean => driven.has(frame);

/** Whether to drive a story. Not with reduced motion, where readers go step by step. */
const drivable = (frame: HTMLIFrameElement): boolean =>
	!failed.has(frame) && !matchMedia('(prefers-reduced-motion: reduce)').matches && canStick(frame);

/** Adds a wrapper for a story that can be driven where it is. */
export function prepare(frame: HTMLIFrameElement): void {
	if (drivable(frame)) placeOf(frame);
}

/** Answers a frame that is ready to be driven, if the layout allows it. */
export function drive(frame: HTMLIFrameElement): void {
	const known = driven.get(frame);
	if (!known && !drivable(frame)) return;
	const place = placeOf(frame);
	if (place.offsetWidth < NARROWEST) return;
	const styles = known ? known.styles : frame.style.cssText;
	driven.set(frame, { place, styles, length: 0, told: -1, size: '' });
	setStyles(frame, {
		position: 'sticky',
		top: '0',
		display: 'block',
		width: '100%',
		height: '100vh',
		'max-width': 'none',
		'min-height': '0',
		'max-height': 'none',
		margin: '0',
		border: '0'
	});
	fit(frame);
}

/** Sets a story's length, in px. */
export function stretch(frame: HTMLIFrameElement, length: number): void {
	const story = driven.get(frame);
	if (!story) return;
	story.length = length;
	story.told = -1;
	story.place.style.height = `${Math.max(length, frame.offsetHeight)}px`;
	follow();
}

/** Scrolls the page to `y` px into a story, where a link in it goes. */
export function lead(frame: HTMLIFrameElement, y: number): void {
	const story = driven.get(frame);
	if (!story?.length) return;
	window.scrollBy({ top: wayTo(y, lie(frame, story)), behavior: 'instant' });
}

/** Tells every story how far the page has scrolled, if that has changed. */
export function follow(): void {
	driven.forEach((story, frame) => {
		if (!story.length) return;
		const at = lie(frame, story);
		const y = scrolledIn(at);
		const within = y > 0 && y < at.length - at.height;
		if (within && Math.abs(frame.getBoundingClientRect().top) > 2) {
			failed.add(frame);
			release(frame, story);
		} else if (y !== story.told) {
			story.told = y;
			tell(frame, { type: '358-days:scroll', y });
		}
	});
}

/** Adapts to a new window size. */
export function refit(): void {
	driven.forEach((story, frame) => {
		if (story.place.offsetWidth >= NARROWEST && canStick(frame)) fit(frame);
		else release(frame, story);
	});
	follow();
}

/** Forgets stories that have left the page. */
export function prune(): void {
	clearPlaces((frame) => {
		const story = driven.get(frame);
		if (!story) return;
		driven.delete(frame);
		frame.style.cssText = story.styles;
	});
}

/** Tells a story the screen's height, once per size. */
function fit(frame: HTMLIFrameElement): void {
	const story = driven.get(frame);
	if (!story) return;
	const height = screenHeight(story.place);
	const size = `${story.place.offsetWidth} ${height}`;
	if (size === story.size) return;
	story.size = size;
	tell(frame, { type: '358-days:drive', height });
}

/** Stops driving a story and reloads it: it is then read step by step. */
function release(frame: HTMLIFrameElement, story: Story): void {
	driven.delete(frame);
	frame.style.cssText = story.styles;
	story.place.style.height = '';
	frame.setAttribute('src', frame.src);
}

function lie(frame: HTMLIFrameElement, { place, length }: Story): Place {
	return { top: place.getBoundingClientRect().top, length, height: frame.offsetHeight };
}

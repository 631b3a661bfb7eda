/** The place in the page that a story needs for itself: as long as the story, the frame in it. */
import { setStyles } from './style';

/** What marks a place, for the one rule there is for it: no empty sheets of paper in print. */
const MARK = 'data-358-days';
const PRINT = `@media print{[${MARK}]{height:auto!important}}`;

const places = new Map<HTMLIFrameElement, HTMLElement>();

/**
 * The frame's own place, made if need be. A frame that is put somewhere else loads anew, so this is
 * done when it is first seen, and whatever it said before, it says again.
 */
export function placeOf(frame: HTMLIFrameElement): HTMLElement {
	const known = places.get(frame);
	if (known) return known;
	if (!places.size) keepShortInPrint();
	const place = document.createElement('div');
	places.set(frame, place);
	place.setAttribute(MARK, '');
	setStyles(place, { display: 'block', flex: 'none', width: '100%' });
	frame.before(place);
	place.append(frame);
	return place;
}

/** Takes away the places whose frames have left the page, or were put elsewhere: tells which. */
export function clearPlaces(cleared: (frame: HTMLIFrameElement) => void): void {
	places.forEach((place, frame) => {
		if (frame.isConnected && frame.parentElement === place) return;
		places.delete(frame);
		if (frame.parentElement === place) place.replaceWith(frame);
		else place.remove();
		cleared(frame);
	});
}

/**
 * The height in px of the screen with a phone's address bar shown. It does not change as the bar
 * comes and goes, and nor does a frame of 100vh, which is the screen without the bar.
 */
export function screenHeight(place: HTMLElement): number {
	const probe = document.createElement('div');
	setStyles(probe, { position: 'fixed', visibility: 'hidden', height: '100svh' });
	place.append(probe);
	const height = probe.offsetHeight;
	probe.remove();
	return height || window.innerHeight;
}

function keepShortInPrint(): void {
	if (!('adoptedStyleSheets' in document)) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(PRINT);
	document.adoptedStyleSheets.push(sheet);
}

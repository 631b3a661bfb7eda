/** The wrapper that a story needs in the host page: as long as the story, with the frame in it. */

/** Marks a wrapper, for its only style rule: no blank pages in print. */
const MARK = 'data-358-days';
const PRINT = `@media print{[${MARK}]{height:auto!important}}`;

const places = new Map<HTMLIFrameElement, HTMLElement>();

/**
 * The frame's wrapper, created if necessary. Moving a frame reloads it, so this happens when it is
 * first seen, and the frame repeats whatever it has said.
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

/**
 * Removes the wrappers of frames that have left the page or been moved elsewhere, calling `cleared`
 * for each.
 */
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
 * The screen's height in px with a phone's address bar shown. It does not change as the bar appears
 * and hides, and neither does a frame of 100vh, the height without the bar.
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

/**
 * Sets styles that override the page's own style sheets; allowed by any Content-Security-Policy.
 */
export function setStyles(element: HTMLElement, styles: Record<string, string>): void {
	for (const name of Object.keys(styles))
		element.style.setProperty(name, styles[name], 'important');
}

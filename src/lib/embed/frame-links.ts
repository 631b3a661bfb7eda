/** Links that leave a frame open a new tab: no other page of ours may be shown in a frame. */

const LINK = /<a\b[^>]*\shref="([^"]*)"[^>]*>/g;
/** Links to a source on the story's own page. */
const SOURCE = /^#source-/;

/**
 * A frame's page with such links. `sources` is the address of the sources page, where links to a
 * source go too, because a step shows no list of sources.
 */
export function openOutside(html: string, sources: string): string {
	return html.replace(LINK, (link, href: string) => {
		if (href.startsWith('#') && !SOURCE.test(href)) return link;
		const led = SOURCE.test(href)
			? link.replace(`href="${href}"`, `href="${sources}${href}"`)
			: link;
		const target = /\starget=/.test(link) ? '' : ' target="_blank"';
		const rel = /\srel=/.test(link) ? '' : ' rel="noopener"';
		return led.replace(/>$/, `${target}${rel}>`);
	});
}

/** The same for links added to the page later, such as those in a claim's entry. */
export function keepOutside(page: Document): void {
	page.addEventListener('click', ({ target }) => {
		const link = target instanceof Element ? target.closest('a') : null;
		if (link && !link.target && link.getAttribute('href')?.startsWith('#') === false) {
			link.target = '_blank';
			link.rel ||= 'noopener';
		}
	});
}

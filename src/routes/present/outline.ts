/** Reads the slides from the page, so that their text is not downloaded twice. */
import type { Slide } from './slides.ts';

/** The chapter ids in a query such as `?chapters=days,votes`, unchecked. */
export function chaptersAsked(query: string): string[] {
	return (new URLSearchParams(query).get('chapters') ?? '').split(',').filter(Boolean);
}

/**
 * The slides on a page, each an element `[data-slide=STEP][data-of=CHAPTER][data-title]`, with
 * `data-heading` if it has a heading. Limited to the given chapters, if the page has any of them.
 */
export function readSlides(page: ParentNode, chapters: readonly string[] = []): Slide[] {
	const all: Slide[] = [];
	for (const { dataset } of page.querySelectorAll<HTMLElement>('[data-slide]')) {
		const { slide: id = '', of: chapter = '', title = '', heading = null } = dataset;
		all.push({ id, chapter, number: all.length + 1, title, heading });
	}
	const asked = all.filter(({ chapter }) => chapters.includes(chapter));
	return (asked.length > 0 ? asked : all).map((slide, index) => ({ ...slide, number: index + 1 }));
}

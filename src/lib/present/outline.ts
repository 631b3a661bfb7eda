/** The deck as its page has it, so that no text comes to the window twice. */
import { isChapter, isStep } from '$lib/story/steps';
import type { Slide } from './slides';

/** The chapters that `?chapters=days,votes` names, as they stand there. */
export function chaptersAsked(query: string): string[] {
	return (new URLSearchParams(query).get('chapters') ?? '').split(',').filter(Boolean);
}

/**
 * The slides of a page with an element `[data-slide=STEP][data-of=CHAPTER][data-title]` for each,
 * `data-heading` where it has one; only those of the chapters asked for, where any of them is there.
 */
export function readSlides(page: ParentNode, chapters: readonly string[] = []): Slide[] {
	const all: Slide[] = [];
	for (const { dataset } of page.querySelectorAll<HTMLElement>('[data-slide]')) {
		const { slide: id = '', of: chapter = '', title = '', heading = null } = dataset;
		if (isStep(id) && isChapter(chapter))
			all.push({ id, chapter, number: all.length + 1, title, heading });
	}
	const asked = all.filter(({ chapter }) => chapters.includes(chapter));
	return (asked.length > 0 ? asked : all).map((slide, index) => ({ ...slide, number: index + 1 }));
}

/** The deck's slides, one for each step of the story. Only where pages are made: it has all data. */
import { all } from '$lib/data/all';
import { isChapter, isStep, type ChapterId, type StepId } from '$lib/story/steps';
import { plain } from '$lib/story/text';

/** What a window knows of a slide. Its script reads it from the page: see outline.ts. */
export interface Slide {
	/** The step it shows, and its address: `#days-count`. */
	id: StepId;
	chapter: ChapterId;
	/** Its place in this deck, from 1. */
	number: number;
	/** The chapter's title. */
	title: string;
	/** The step's heading, its figures filled in; the opening has none. */
	heading: string | null;
}

/**
 * The slides of some chapters, in the story's order; of all of them where none is named, or none
 * of those named is there.
 */
export function slidesOf(chapters: readonly string[] = []): Slide[] {
	const asked = all.story.chapters.filter(({ id }) => chapters.includes(id));
	const slides: Slide[] = [];
	for (const { id: chapter, title, steps } of asked.length > 0 ? asked : all.story.chapters)
		for (const { id, heading } of steps)
			if (isChapter(chapter) && isStep(id))
				slides.push({
					id,
					chapter,
					number: slides.length + 1,
					title,
					heading: heading && plain(heading)
				});
	return slides;
}

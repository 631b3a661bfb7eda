/** The deck's slides, one for each step of the story. Build only: it imports all the data. */
import { data as all } from '#lib/charts/data.ts';
import { plain } from '#lib/content/text.ts';

/** What a window knows about a slide. Its script reads this from the page: see outline.ts. */
export interface Slide {
	/** The step it shows, which is also its address: `#days-count`. */
	id: string;
	/** Its chapter's id. */
	chapter: string;
	/** Its number in this deck, from 1. */
	number: number;
	/** The chapter's title. */
	title: string;
	/** The step's heading with its figures filled in; null for the opening. */
	heading: string | null;
}

/**
 * The slides of the given chapters, in the story's order; the slides of all chapters if none is
 * given or none of them exists.
 */
export function slidesOf(chapters: readonly string[] = []): Slide[] {
	const asked = all.story.chapters.filter(({ id }) => chapters.includes(id));
	const slides: Slide[] = [];
	for (const { id: chapter, title, steps } of asked.length > 0 ? asked : all.story.chapters)
		for (const { id, heading } of steps)
			slides.push({
				id,
				chapter,
				number: slides.length + 1,
				title,
				heading: heading && plain(heading)
			});
	return slides;
}

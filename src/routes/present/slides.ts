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

/** The slides of all chapters, in the story's order. */
export const slides: Slide[] = all.story.chapters
	.flatMap(({ id: chapter, title, steps }) =>
		steps.map(({ id, heading }) => ({ id, chapter, title, heading: heading && plain(heading) }))
	)
	.map((slide, index) => ({ ...slide, number: index + 1 }));

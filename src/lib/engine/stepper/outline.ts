/** The story's chapters and steps without their text: all that the interactive parts need. */
import type { Story } from '#lib/content/schema/story.ts';

interface OutlineStep {
	id: string;
	/** Whether the step has a clock, driven by the reader's progress through it. */
	clock: boolean;
}

export interface OutlineChapter {
	id: string;
	/** A word or two, for the chapter bar. */
	short: string;
	steps: OutlineStep[];
}

/** The outline, from the story's data. */
export function outlineOf(story: Story): OutlineChapter[] {
	return story.chapters.map(({ id, short, steps }) => ({
		id,
		short,
		steps: steps.map((step) => ({ id: step.id, clock: step.clock }))
	}));
}

/** The same outline, read from the rendered page so that the text is not downloaded twice. */
export function readOutline(page: ParentNode): OutlineChapter[] {
	return [...page.querySelectorAll<HTMLElement>('[data-chapter]')].map((chapter) => ({
		id: chapter.dataset.chapter ?? '',
		short: chapter.dataset.short ?? '',
		steps: [...chapter.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
			id: step.id,
			clock: 'clock' in step.dataset
		}))
	}));
}

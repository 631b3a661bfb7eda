/** The story's chapters and steps without their text: all that the interactive parts need. */
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

/** The outline of a story, from its chapters. */
export function outlineOf({ chapters }: { chapters: OutlineChapter[] }): OutlineChapter[] {
	return chapters.map(({ id, short, steps }) => ({
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

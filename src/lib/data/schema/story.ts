import { z } from 'zod';
import { sourceId } from './common.ts';

const id = z.string().regex(/^[a-z0-9-]+$/);

/**
 * A card's paragraph in our own words. `{figure}` stands for a figure of the registry
 * (src/lib/data/figures.ts), `{figure:words}` for the same one spelled out, so that no number is
 * typed into the text.
 */
const paragraph = z.string().min(1);

const step = z.strictObject({
	id,
	/** A heading for the card; null where the text needs none. */
	heading: z.string().nullable(),
	text: z.array(paragraph).min(1),
	/** Whether the reader's progress through the step is the clock. */
	clock: z.boolean(),
	sources: z.array(sourceId)
});

const chapter = z.strictObject({
	id,
	title: z.string().min(1),
	/** A word or two for the progress bar. */
	short: z.string().min(1).max(14),
	/** Whether this chapter has a chart of its own. */
	chart: z.boolean(),
	steps: z.array(step).min(1)
});

/** story.json: the chapters in order, and the text of every step. */
export const story = z.strictObject({
	headline: z.string().min(1),
	standfirst: z.string().min(1),
	/** What to expect: length, distressing matter, the way past it. */
	notice: z.array(paragraph).min(1),
	chapters: z.array(chapter).min(3),
	method: z.array(paragraph).min(1),
	credits: z.array(paragraph).min(1)
});

export type Story = z.infer<typeof story>;
export type Chapter = Story['chapters'][number];

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
	id: id.describe('The step’s id, and its place in the page’s address'),
	heading: z.string().nullable().describe('A heading for the card; null where it needs none'),
	text: z
		.array(paragraph)
		.min(1)
		.describe('Its paragraphs; {figure} stands for a figure that is worked out from the data'),
	slide: paragraph
		.optional()
		.describe('What its slide says, for the back row; by default the text’s first sentence'),
	clock: z.boolean().describe('Whether the reader’s progress through the step is the clock'),
	sources: z.array(sourceId).describe('The sources it names')
});

const chapter = z.strictObject({
	id: id.describe('The chapter’s id, and its chart’s'),
	title: z.string().min(1).describe('Its title'),
	short: z.string().min(1).max(14).describe('A word or two for the progress bar'),
	chart: z.boolean().describe('Whether the chapter has a chart of its own'),
	steps: z.array(step).min(1).describe('Its steps, in order')
});

/** story.json */
export const story = z
	.strictObject({
		headline: z.string().min(1).describe('The headline'),
		standfirst: z.string().min(1).describe('What stands under it'),
		notice: z
			.array(paragraph)
			.min(1)
			.describe('What to expect: length, distressing matter, the way past it'),
		chapters: z.array(chapter).min(3).describe('The chapters, in order'),
		method: z.array(paragraph).min(1).describe('How it was made'),
		credits: z.array(paragraph).min(1).describe('Credits and licence')
	})
	.describe('The chapters in order, and the text of every step');

export type Story = z.infer<typeof story>;
export type Chapter = Story['chapters'][number];

import { z } from 'zod';
import { sourceId } from './common.ts';

const id = z.string().regex(/^[a-z0-9-]+$/);

/**
 * A paragraph of a card in our own words. `{figure}` inserts a figure from src/lib/charts/registry.ts and
 * `{figure:words}` the same one in words, so that no number is typed into the text.
 */
const paragraph = z.string().min(1);

const step = z.strictObject({
	id: id.describe('The step’s id, also used in the page’s address'),
	heading: z.string().nullable().describe('A heading for the card; null if it needs none'),
	text: z
		.array(paragraph)
		.min(1)
		.describe('The paragraphs; {figure} inserts a figure from the data'),
	slide: paragraph
		.optional()
		.describe(
			'The text of its slide, short enough for the back row; by default the first sentence of the text'
		),
	clock: z.boolean().describe('Whether the chart advances as the reader scrolls through the step'),
	sources: z.array(sourceId).describe('The sources named on the card')
});

const chapter = z.strictObject({
	id: id.describe('The id of the chapter and of its chart'),
	title: z.string().min(1).describe('Its title'),
	short: z.string().min(1).max(14).describe('A title of one or two words for the progress bar'),
	chart: z.boolean().describe('Whether the chapter has its own chart'),
	steps: z.array(step).min(1).describe('Its steps, in order')
});

/** story.json */
export const story = z
	.strictObject({
		headline: z.string().min(1).describe('The headline'),
		standfirst: z.string().min(1).describe('The introduction under the headline'),
		notice: z
			.array(paragraph)
			.min(1)
			.describe('What to expect: length, distressing material, how to skip it'),
		chapters: z.array(chapter).min(3).describe('The chapters, in order'),
		method: z.array(paragraph).min(1).describe('How the story was made'),
		credits: z.array(paragraph).min(1).describe('Credits and licence')
	})
	.describe('The chapters in order, and the text of every step');

export type Story = z.infer<typeof story>;
export type Chapter = Story['chapters'][number];

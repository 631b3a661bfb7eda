import { z } from 'zod';
import { claims, when, text, id, told } from '#lib/content/schema/common.ts';

const account = z.strictObject({
	id: id('The account’s id'),
	teller: text('Who says so'),
	people: z.int().min(1).describe('How many people in the cell'),
	beds: z.int().min(0).describe('How many beds in the cell'),
	claims
});

const floor = z
	.strictObject({
		number: z.int().min(1).describe('The cell’s number'),
		from: when.describe('When he came to it'),
		to: when.nullable().describe('When he left it; null where the part we read does not say'),
		squareMetres: z.number().positive().describe('Its floor, in square metres'),
		men: z
			.strictObject({
				least: z.int().min(1).describe('The fewest men at a time'),
				most: z.int().min(1).describe('The most men at a time')
			})
			.refine((m) => m.most >= m.least, 'a highest number that is no smaller than the lowest')
			.describe('How many men were in it at a time'),
		beds: z.int().min(0).describe('How many beds it had'),
		claims
	})
	.describe('A cell as his complaint describes it');

/** cell.json */
export const schema = z
	.strictObject({
		accounts: z.array(account).min(1).describe('The counts; the first is the story’s'),
		floors: z.array(floor).min(1).describe('The cells in Butyrka, in order'),
		court: told('What is told of a cell, and by whom, in our words').describe(
			'What the court in Strasbourg found'
		),
		conditions: z
			.array(told('What is told of a cell, and by whom, in our words'))
			.min(1)
			.describe('What else is told of the cells')
	})
	.describe('People and beds in his cells, as each source counts them');

export type Cell = z.infer<typeof schema>;

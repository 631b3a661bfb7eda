import { z } from 'zod';
import { claims } from './common.ts';

const account = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z-]+$/)
		.describe('The account’s id'),
	teller: z.string().min(1).describe('Who counts so'),
	people: z.int().min(1).describe('How many people in the cell'),
	beds: z.int().min(0).describe('How many beds in the cell'),
	claims
});

const condition = z.strictObject({
	text: z.string().min(1).describe('What is told of a cell, in our words'),
	claims
});

/** cell.json */
export const cell = z
	.strictObject({
		accounts: z.array(account).min(1).describe('The counts; the first is the story’s'),
		conditions: z.array(condition).min(1).describe('What else is told of the cells')
	})
	.describe('People and beds in one cell, as each source tells it');

export type Cell = z.infer<typeof cell>;

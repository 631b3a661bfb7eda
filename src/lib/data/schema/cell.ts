import { z } from 'zod';
import { cites } from './common.ts';

/** cell.json: people and beds in one cell, as each source tells it. The first one is the story's. */
export const cell = z.strictObject({
	accounts: z
		.array(
			z.strictObject({
				id: z.string().regex(/^[a-z-]+$/),
				teller: z.string().min(1),
				people: z.int().min(1),
				beds: z.int().min(0),
				cites
			})
		)
		.min(1),
	conditions: z.array(z.strictObject({ text: z.string().min(1), cites })).min(1)
});

export type Cell = z.infer<typeof cell>;

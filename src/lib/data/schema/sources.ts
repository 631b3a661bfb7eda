import { z } from 'zod';
import { sourceId, when } from './common.ts';

/** sources.json: who says it, when, and with what interest in the case. */
export const sources = z.strictObject({
	sources: z
		.array(
			z.strictObject({
				id: sourceId,
				/** What a link to it says: at most 38 characters. */
				short: z.string().min(1).max(38),
				title: z.string().min(1),
				publisher: z.string().min(1),
				author: z.string().nullable(),
				date: when.nullable(),
				/** What sort of witness this is: campaign, employer's witness, think tank, record, … */
				kind: z.string().min(1),
				/** What the publisher has at stake in the case, in our own words. */
				interest: z.string().min(1),
				/** How it was read: whole, or in which copy. */
				read: z.string().min(1),
				/** Where it can be read; null for a document held as text only. */
				url: z.url().nullable()
			})
		)
		.min(5)
		.superRefine((list, ctx) =>
			list.forEach(({ id }, i) => {
				if (list.findIndex((source) => source.id === id) < i)
					ctx.addIssue({
						code: 'custom',
						path: [i, 'id'],
						message: `an id of its own (${id} is there twice)`
					});
			})
		)
});

import { z } from 'zod';
import { sourceId, when } from './common.ts';

const source = z.strictObject({
	id: sourceId,
	short: z.string().min(1).max(38).describe('What a link to it says'),
	title: z.string().min(1).describe('Its title'),
	publisher: z.string().min(1).describe('Who published it'),
	author: z.string().nullable().describe('Who wrote it; null where it does not say'),
	date: when.nullable().describe('When it was published; null where it does not say'),
	kind: z
		.string()
		.min(1)
		.describe('What sort of witness it is: campaign, employer, think tank, record, …'),
	interest: z
		.string()
		.min(1)
		.describe('What the publisher has at stake in the case, in our own words'),
	read: z.string().min(1).describe('How it was read: whole, or in which copy'),
	url: z.url().nullable().describe('Where it can be read; null for a document held as text only')
});

/** sources.json */
export const sources = z
	.strictObject({
		sources: z
			.array(source)
			.min(5)
			.describe('The documents and public records')
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
	})
	.describe('Who says it, when, and with what interest in the case');

import { z } from 'zod';
import { claims, count } from './common.ts';

/** requests.json */
export const requests = z
	.strictObject({
		total: count.describe('The requests as the story counts them'),
		granted: count.describe('How many of them brought treatment'),
		rivals: z
			.array(
				z.strictObject({
					id: z
						.string()
						.regex(/^[a-z0-9-]+$/)
						.describe('The count’s id'),
					teller: z.string().min(1).describe('Who counts so'),
					value: z.int().min(1).describe('The total'),
					qualifier: z.string().describe('“more than”, or empty where it is meant as exact'),
					counts: z.string().min(1).describe('What is counted'),
					claims
				})
			)
			.min(1)
			.describe('Other totals, in rising order')
	})
	.describe('The requests for treatment, which have no dates, and who counts how many')
	.superRefine((d, ctx) => {
		if (d.granted.value > d.total.value)
			ctx.addIssue({
				code: 'custom',
				path: ['granted', 'value'],
				message: `at most the total (${d.total.value})`
			});
		d.rivals.forEach((r, i) => {
			const before = d.rivals[i - 1];
			if (before && r.value < before.value)
				ctx.addIssue({
					code: 'custom',
					path: ['rivals', i, 'value'],
					message: 'a figure no smaller than the one before it'
				});
		});
	});

export type Requests = z.infer<typeof requests>;

import { z } from 'zod';
import { cites, count } from './common.ts';

/** requests.json: the requests for treatment. They have no dates, so there is none to give. */
export const requests = z
	.strictObject({
		total: count,
		/** How many of them brought treatment, and who says so. */
		granted: count,
		/** Other totals, each with what its teller counts, in rising order. */
		rivals: z
			.array(
				z.strictObject({
					id: z.string().regex(/^[a-z0-9-]+$/),
					teller: z.string().min(1),
					value: z.int().min(1),
					/** "more than", or "" where the figure is meant as exact. */
					qualifier: z.string(),
					counts: z.string().min(1),
					cites
				})
			)
			.min(1)
	})
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

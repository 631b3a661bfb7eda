import { z } from 'zod';
import { cites, when } from './common.ts';

/** aftermath.json: what followed, to one side or the other. */
export const aftermath = z
	.strictObject({
		/** First and last year of the time scale. */
		from: z.int(),
		to: z.int(),
		events: z
			.array(
				z.strictObject({
					id: z.string().regex(/^[a-z0-9-]+$/),
					date: when,
					side: z.enum(['accountability', 'retaliation']),
					/** Short enough to stand beside a dot: at most 28 characters. */
					short: z.string().min(1).max(28),
					text: z.string().min(1),
					cites
				})
			)
			.min(2)
	})
	.superRefine((d, ctx) => {
		if (d.to < d.from)
			ctx.addIssue({
				code: 'custom',
				path: ['to'],
				message: `an end on or after its start (${d.from})`
			});
		d.events.forEach((e, i) => {
			const year = Number(e.date.at.slice(0, 4));
			if (year < d.from || year > d.to)
				ctx.addIssue({
					code: 'custom',
					path: ['events', i, 'date', 'at'],
					message: `a year from ${d.from} to ${d.to}`
				});
		});
	});

export type Aftermath = z.infer<typeof aftermath>;

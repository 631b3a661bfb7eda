import { z } from 'zod';
import { cites, count } from './common.ts';

/** minutes.json: how long he was left, as his employer tells it. */
export const minutes = z
	.strictObject({
		/** As the source says it: hours and minutes. */
		said: z.strictObject({ hours: z.int().min(0), minutes: z.int().min(0).max(59), cites }),
		total: count,
		restraint: z.strictObject({ text: z.string().min(1), cites }),
		doctors: z.strictObject({ text: z.string().min(1), cites })
	})
	.superRefine((d, ctx) => {
		const sum = d.said.hours * 60 + d.said.minutes;
		if (sum !== d.total.value)
			ctx.addIssue({
				code: 'custom',
				path: ['total', 'value'],
				message: `hours and minutes added up (${sum})`
			});
	});

export type Minutes = z.infer<typeof minutes>;

import { z } from 'zod';
import { claims, count } from './common.ts';

const told = z.strictObject({
	text: z.string().min(1).describe('What is told, in our words'),
	claims
});

/** minutes.json */
export const minutes = z
	.strictObject({
		said: z
			.strictObject({
				hours: z.int().min(0).describe('Hours'),
				minutes: z.int().min(0).max(59).describe('Minutes after the full hours'),
				claims
			})
			.describe('The time as the source says it'),
		total: count.describe('The time in minutes'),
		restraint: told.describe('How he was restrained'),
		doctors: told.describe('Where the doctors were')
	})
	.describe('How long he was left before he died, as his employer tells it')
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

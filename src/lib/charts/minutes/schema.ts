import { z } from 'zod';
import { claims, count } from '#lib/content/schema/common.ts';

const told = z.strictObject({
	text: z.string().min(1).describe('What is reported, in our words'),
	claims
});

/** minutes.json */
export const schema = z
	.strictObject({
		said: z
			.strictObject({
				hours: z.int().min(0).describe('Hours'),
				minutes: z.int().min(0).max(59).describe('Minutes beyond the whole hours'),
				claims
			})
			.describe('The time as the source says it'),
		total: count.describe('The time in minutes'),
		lastDay: z
			.array(
				z.strictObject({
					when: z.string().min(1).describe('The time of day, in the source’s words'),
					text: z.string().min(1).describe('What is reported'),
					teller: z.string().min(1).describe('Who reports it'),
					claims
				})
			)
			.min(1)
			.describe('The last day as far as it is recorded'),
		meanings: z
			.array(
				z.strictObject({
					id: z
						.string()
						.regex(/^[a-z-]+$/)
						.describe('The meaning’s id'),
					teller: z.string().min(1).describe('Who says so'),
					text: z.string().min(1).describe('What the time is said to measure'),
					claims
				})
			)
			.min(1)
			.describe('What the same length of time is said to measure'),
		play: told.describe('Where the figure was first used'),
		aboutAnHour: told.describe('What others say'),
		told: z.array(told).min(1).describe('What is reported about that time')
	})
	.describe('The last day, and what the 78 minutes are said to measure')
	.superRefine((d, ctx) => {
		const sum = d.said.hours * 60 + d.said.minutes;
		if (sum !== d.total.value)
			ctx.addIssue({
				code: 'custom',
				path: ['total', 'value'],
				message: `hours and minutes added up (${sum})`
			});
	});

export type Minutes = z.infer<typeof schema>;

import { z } from 'zod';
import { claims, count, text, id, told, expected } from '#lib/content/schema/common.ts';

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
					when: text('The time of day, in the source’s words'),
					text: text('What is reported'),
					teller: text('Who reports it'),
					claims
				})
			)
			.min(1)
			.describe('The last day as far as it is recorded'),
		meanings: z
			.array(
				z.strictObject({
					id: id('The meaning’s id'),
					teller: text('Who says so'),
					text: text('What the time is said to measure'),
					claims
				})
			)
			.min(1)
			.describe('What the same length of time is said to measure'),
		play: told('What is reported, in our words').describe('Where the figure was first used'),
		aboutAnHour: told('What is reported, in our words').describe('What others say'),
		told: z
			.array(told('What is reported, in our words'))
			.min(1)
			.describe('What is reported about that time')
	})
	.describe('The last day, and what the 78 minutes are said to measure')
	.superRefine((d, ctx) => {
		const sum = d.said.hours * 60 + d.said.minutes;
		if (sum !== d.total.value)
			expected(ctx, ['total', 'value'], `hours and minutes added up (${sum})`);
	});

export type Minutes = z.infer<typeof schema>;

import { z } from 'zod';
import {
	claims,
	count,
	datedFact,
	when,
	text,
	id,
	told,
	expected
} from '#lib/content/schema/common.ts';

/** days.json */
export const schema = z
	.strictObject({
		born: datedFact.describe('His birth'),
		arrest: datedFact.describe('His arrest'),
		death: datedFact.describe('His death'),
		reported: count.describe(
			'The number of days as a source reports it, counting both the first and the last day'
		),
		illness: z
			.strictObject({
				afterMonths: z
					.int()
					.min(1)
					.describe('About how many months after his arrest he fell ill; no exact day is known'),
				weightLostPounds: z.int().min(1).describe('Weight lost, in pounds'),
				diagnoses: z.array(z.string().min(1)).min(1).describe('The diagnoses'),
				claims
			})
			.describe('His illness, in a source’s words'),
		transfer: z
			.strictObject({
				from: text('Where he was moved from'),
				to: text('Where he was moved to'),
				date: when,
				untreated: z
					.string()
					.describe('How long he was in pain after the move, in a source’s words'),
				claims
			})
			.describe('His move to Butyrka'),
		told: z
			.array(told('What is told, and by whom, in our words'))
			.min(1)
			.describe('What else is reported about these days'),
		rivals: z
			.array(
				z.strictObject({
					id: id('The id of the count'),
					text: text('The length in the source’s words'),
					teller: text('Who gives it'),
					months: z.number().min(0).describe('The same length in months'),
					loose: z.boolean().describe('Whether the words are approximate'),
					claims
				})
			)
			.min(1)
			.describe('The same period as other sources count it')
	})
	.describe('His detention, from arrest to death, and how other sources count it')
	.superRefine((d, ctx) => {
		const [from, to] = [d.arrest.date.at, d.death.date.at];
		if (to < from) {
			expected(ctx, ['death', 'date', 'at'], `a date on or after the arrest (${from})`);
			return;
		}
		const inclusive = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
		if (inclusive !== d.reported.value)
			expected(
				ctx,
				['reported', 'value'],
				`the number of days between the dates, counting both (${inclusive})`
			);
		const move = d.transfer.date.at;
		if (move < from || move > to)
			expected(ctx, ['transfer', 'date', 'at'], `a day between ${from} and ${to}`);
	});

export type Days = z.infer<typeof schema>;

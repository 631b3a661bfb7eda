import { z } from 'zod';
import { claims, count, datedFact, when } from './common.ts';

/** days.json */
export const days = z
	.strictObject({
		born: datedFact.describe('His birth'),
		arrest: datedFact.describe('His arrest'),
		death: datedFact.describe('His death'),
		reported: count.describe(
			'The days as a source reports them; they come out of the two dates, both ends counted'
		),
		illness: z
			.strictObject({
				afterMonths: z
					.int()
					.min(1)
					.describe('After about how many months it came; never one exact day'),
				weightLostPounds: z.int().min(1).describe('Weight lost, in pounds'),
				diagnoses: z.array(z.string().min(1)).min(1).describe('What he was found to have'),
				claims
			})
			.describe('The illness, in a source’s words'),
		transfer: z
			.strictObject({
				to: z.string().min(1).describe('Where he was moved to'),
				date: when,
				untreated: z.string().describe('How long he was in pain after it, in a source’s words'),
				claims
			})
			.describe('The move to Butyrka'),
		rivals: z
			.array(
				z.strictObject({
					id: z
						.string()
						.regex(/^[a-z-]+$/)
						.describe('The count’s id'),
					text: z.string().min(1).describe('The length in the source’s words'),
					teller: z.string().min(1).describe('Who gives it'),
					months: z.number().min(0).describe('What the words say, in months'),
					loose: z.boolean().describe('Whether the words are not meant as exact'),
					claims
				})
			)
			.min(1)
			.describe('The same stretch as other sources count it')
	})
	.describe('The detention, from arrest to death, and how other sources count it')
	.superRefine((d, ctx) => {
		const [from, to] = [d.arrest.date.at, d.death.date.at];
		if (to < from) {
			ctx.addIssue({
				code: 'custom',
				path: ['death', 'date', 'at'],
				message: `an end on or after its start (${from})`
			});
			return;
		}
		const inclusive = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
		if (inclusive !== d.reported.value)
			ctx.addIssue({
				code: 'custom',
				path: ['reported', 'value'],
				message: `the days that the dates give, both ends counted (${inclusive})`
			});
		const move = d.transfer.date.at;
		if (move < from || move > to)
			ctx.addIssue({
				code: 'custom',
				path: ['transfer', 'date', 'at'],
				message: `a day between ${from} and ${to}`
			});
	});

export type Days = z.infer<typeof days>;

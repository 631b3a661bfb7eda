import { z } from 'zod';
import { cites, count, datedFact, when } from './common.ts';

/** days.json: the detention, from arrest to death, and how other sources count it. */
export const days = z
	.strictObject({
		born: datedFact,
		arrest: datedFact,
		death: datedFact,
		/** The figure as a source reports it; it must come out of the two dates, both ends counted. */
		reported: count,
		/** After about how many months the illness came, in a source's words; never one exact day. */
		illness: z.strictObject({
			afterMonths: z.int().min(1),
			weightLostPounds: z.int().min(1),
			diagnoses: z.array(z.string().min(1)).min(1),
			cites
		}),
		/** The move to Butyrka, and how long a source says he was in pain after it. */
		transfer: z.strictObject({ to: z.string().min(1), date: when, untreated: z.string(), cites }),
		/** The same stretch in other sources. `months` is what the words say; `loose` = not exact. */
		rivals: z
			.array(
				z.strictObject({
					id: z.string().regex(/^[a-z-]+$/),
					text: z.string().min(1),
					teller: z.string().min(1),
					months: z.number().min(0),
					loose: z.boolean(),
					cites
				})
			)
			.min(1)
	})
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

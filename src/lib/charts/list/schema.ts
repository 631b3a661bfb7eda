import { z } from 'zod';
import { claims, count, when, id, told, expected } from '#lib/content/schema/common.ts';

const round = z
	.strictObject({
		id: id('The date’s id: year and month', /^\d{4}-\d{2}$/),
		date: when,
		added: z.int().min(1).describe('How many names were added'),
		units: z.int().min(1).optional().describe('How many of them are units, not people, if any'),
		tied: z
			.int()
			.min(0)
			.nullable()
			.describe('How many of them a source ties to his case; null where we found no number'),
		teller: z.string().min(1).nullable().describe('Who ties them to it; null where nobody does'),
		text: z.string().describe('What a careful reader should know; may be empty'),
		claims
	})
	.refine(
		(r) => (r.tied ?? 0) + (r.units ?? 0) <= r.added,
		'no more tied names and units than names'
	)
	.refine((r) => (r.tied === null) === (r.teller === null), 'a teller for each number tied');

/** list.json */
export const schema = z
	.strictObject({
		total: count.describe('The names on the public list at the end'),
		rounds: z.array(round).min(2).describe('The dates on which names were added, in order'),
		classified: told('What is reported of it').describe('The list that is not public')
	})
	.describe('The names that the United States put on its public list under the Act of 2012')
	.superRefine((d, ctx) => {
		const sum = d.rounds.reduce((all, r) => all + r.added, 0);
		if (sum !== d.total.value)
			expected(ctx, ['total', 'value'], `the names added, all together (${sum})`);
		d.rounds.forEach((r, i) => {
			if (i > 0 && r.date.at <= d.rounds[i - 1].date.at)
				expected(ctx, ['rounds', i, 'date', 'at'], 'a later date than the one before it');
		});
	});

export type List = z.infer<typeof schema>;

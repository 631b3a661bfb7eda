import { z } from 'zod';
import { claims, when, text, id, expected } from '#lib/content/schema/common.ts';

/** aftermath.json */
export const schema = z
	.strictObject({
		from: z.int().describe('First year of the time scale'),
		to: z.int().describe('Last year of the time scale'),
		events: z
			.array(
				z.strictObject({
					id: id('The event’s id', /^[a-z0-9-]+$/),
					date: when,
					side: z
						.enum(['accountability', 'critics', 'neither'])
						.describe(
							'accountability: it seeks accountability; critics: critics call it retaliation or impunity; neither: it belongs to no side'
						),
					short: text('What happened, short enough to stand beside a dot', 28),
					text: text('What happened, in a sentence'),
					claims
				})
			)
			.min(2)
			.describe('The events, in chronological order')
	})
	.describe(
		'What followed: efforts to seek accountability, and what critics call retaliation or impunity'
	)
	.superRefine((d, ctx) => {
		if (d.to < d.from) expected(ctx, ['to'], `an end on or after its start (${d.from})`);
		d.events.forEach((e, i) => {
			const year = Number(e.date.at.slice(0, 4));
			if (year < d.from || year > d.to)
				expected(ctx, ['events', i, 'date', 'at'], `a year from ${d.from} to ${d.to}`);
		});
	});

export type Aftermath = z.infer<typeof schema>;

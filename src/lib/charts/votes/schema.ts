import { z } from 'zod';
import { claims, when } from '#lib/content/schema/common.ts';

const member = z.strictObject({
	id: z
		.string()
		.regex(/^[A-Z]\d{3,6}$/)
		.describe('The member’s id in the official record: Bioguide for the House, LIS for the Senate'),
	name: z.string().min(1).describe('Family name, and first name if the record gives it'),
	party: z
		.enum(['R', 'D', 'I', 'ID'])
		.describe('Republican, Democrat, independent, Independent Democrat'),
	state: z
		.string()
		.regex(/^[A-Z]{2}$/)
		.describe('The two-letter code of the state'),
	vote: z.enum(['yea', 'nay', 'not voting']).describe('How the member voted'),
	cosponsor: z
		.literal(true)
		.optional()
		.describe('Whether the member had cosponsored the House’s separate Magnitsky bill')
});

const tally = z.strictObject({
	yea: z.int().min(0).describe('How many voted yes'),
	nay: z.int().min(0).describe('How many voted no'),
	claims
});

const chamber = z
	.strictObject({
		name: z.string().min(1).describe('The chamber’s name'),
		seats: z
			.int()
			.min(1)
			.describe('The number of seats set by law; the record may list fewer members'),
		date: when,
		reported: tally.describe('The totals as the story’s source reports them'),
		record: tally.describe('The totals in the official record'),
		members: z.array(member).min(1).describe('Every member in the roll call')
	})
	.superRefine((c, ctx) => {
		const total = (t: { yea: number; nay: number }) => t.yea + t.nay;
		for (const which of ['reported', 'record'] as const)
			if (total(c[which]) > c.seats)
				ctx.addIssue({
					code: 'custom',
					path: [which],
					message: `no more votes than seats (${c.seats}, not ${total(c[which])})`
				});
		if (c.members.length > c.seats)
			ctx.addIssue({
				code: 'custom',
				path: ['members'],
				message: `no more members than seats (${c.seats})`
			});
		for (const vote of ['yea', 'nay'] as const) {
			const listed = c.members.filter((m) => m.vote === vote).length;
			if (listed !== c.record[vote])
				ctx.addIssue({
					code: 'custom',
					path: ['record', vote],
					message: `the number of members listed (${listed})`
				});
		}
		const ids = new Set<string>();
		c.members.forEach((m, i) => {
			if (ids.has(m.id))
				ctx.addIssue({
					code: 'custom',
					path: ['members', i, 'id'],
					message: `a unique id (${m.id} appears twice)`
				});
			ids.add(m.id);
		});
	});

/** votes.json */
export const schema = z
	.strictObject({
		bill: z
			.strictObject({
				titles: z.array(z.string().min(1)).length(4).describe('What its four titles are about'),
				text: z.string().min(1).describe('What its official and its short title name'),
				claims
			})
			.describe('The trade bill that the votes were on'),
		cosponsored: z
			.strictObject({
				number: z.int().min(1).describe('Its number: H.R. …'),
				text: z.string().min(1).describe('What it was'),
				claims
			})
			.describe('The House’s separate Magnitsky bill'),
		house: chamber.describe('The vote of the House of Representatives'),
		senate: chamber.describe('The vote of the Senate'),
		senators: z
			.array(
				z.strictObject({
					id: z.string().min(1).describe('The senator’s id in the record'),
					short: z
						.string()
						.min(1)
						.max(28)
						.describe('What is known of the vote, short enough for the picture'),
					text: z.string().min(1).describe('What is known of the vote, in a sentence'),
					claims
				})
			)
			.describe('What is known of why senators voted no')
	})
	.describe('Both roll calls, member by member, and the House vote as a source reported it');

export type Votes = z.infer<typeof schema>;
export type Chamber = z.infer<typeof chamber>;
export type Member = z.infer<typeof member>;

import { z } from 'zod';
import { claims, when, id, text, expected } from '#lib/content/schema/common.ts';

const member = z.strictObject({
	id: id(
		'The member’s id in the official record: Bioguide for the House, LIS for the Senate',
		/^[A-Z]\d{3,6}$/
	),
	name: text('Family name, and first name if the record gives it'),
	party: z
		.enum(['R', 'D', 'I', 'ID'])
		.describe('Republican, Democrat, independent, Independent Democrat'),
	state: id('The two-letter code of the state', /^[A-Z]{2}$/),
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
		name: text('The chamber’s name'),
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
				expected(ctx, [which], `no more votes than seats (${c.seats}, not ${total(c[which])})`);
		if (c.members.length > c.seats)
			expected(ctx, ['members'], `no more members than seats (${c.seats})`);
		for (const vote of ['yea', 'nay'] as const) {
			const listed = c.members.filter((m) => m.vote === vote).length;
			if (listed !== c.record[vote])
				expected(ctx, ['record', vote], `the number of members listed (${listed})`);
		}
		const ids = new Set<string>();
		c.members.forEach((m, i) => {
			if (ids.has(m.id)) expected(ctx, ['members', i, 'id'], `a unique id (${m.id} appears twice)`);
			ids.add(m.id);
		});
	});

/** votes.json */
export const schema = z
	.strictObject({
		bill: z
			.strictObject({
				titles: z.array(z.string().min(1)).length(4).describe('What its four titles are about'),
				text: text('What its official and its short title name'),
				claims
			})
			.describe('The trade bill that the votes were on'),
		cosponsored: z
			.strictObject({
				number: z.int().min(1).describe('Its number: H.R. …'),
				text: text('What it was'),
				claims
			})
			.describe('The House’s separate Magnitsky bill'),
		house: chamber.describe('The vote of the House of Representatives'),
		senate: chamber.describe('The vote of the Senate'),
		senators: z
			.array(
				z.strictObject({
					id: text('The senator’s id in the record'),
					short: text('What is known of the vote, short enough for the picture', 28),
					text: text('What is known of the vote, in a sentence'),
					claims
				})
			)
			.describe('What is known of why senators voted no')
	})
	.describe('Both roll calls, member by member, and the House vote as a source reported it');

export type Votes = z.infer<typeof schema>;
export type Chamber = z.infer<typeof chamber>;
export type Member = z.infer<typeof member>;

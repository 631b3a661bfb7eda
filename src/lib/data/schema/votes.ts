import { z } from 'zod';
import { claims, when } from './common.ts';

const member = z.strictObject({
	id: z
		.string()
		.regex(/^[A-Z]\d{3,6}$/)
		.describe('The record’s own id: bioguide for the House, LIS for the Senate'),
	name: z.string().min(1).describe('Family name, first name where the record gives it'),
	party: z
		.enum(['R', 'D', 'I', 'ID'])
		.describe('Republican, Democrat, independent, Independent Democrat'),
	state: z
		.string()
		.regex(/^[A-Z]{2}$/)
		.describe('The state, by its two letters'),
	vote: z.enum(['yea', 'nay', 'not voting']).describe('How the member voted')
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
			.describe('Seats in the chamber by law; the record may list fewer members'),
		date: when,
		reported: tally.describe('The figures as the story’s source gives them'),
		record: tally.describe('The figures as the record’s own clerk gives them'),
		members: z.array(member).min(1).describe('Everyone on the roll')
	})
	.superRefine((c, ctx) => {
		const total = (t: { yea: number; nay: number }) => t.yea + t.nay;
		for (const which of ['reported', 'record'] as const)
			if (total(c[which]) > c.seats)
				ctx.addIssue({
					code: 'custom',
					path: [which],
					message: `at most as many votes as seats (${c.seats}, found ${total(c[which])})`
				});
		if (c.members.length > c.seats)
			ctx.addIssue({
				code: 'custom',
				path: ['members'],
				message: `at most as many members as seats (${c.seats})`
			});
		for (const vote of ['yea', 'nay'] as const) {
			const listed = c.members.filter((m) => m.vote === vote).length;
			if (listed !== c.record[vote])
				ctx.addIssue({
					code: 'custom',
					path: ['record', vote],
					message: `as many as the members listed (${listed})`
				});
		}
		const ids = new Set<string>();
		c.members.forEach((m, i) => {
			if (ids.has(m.id))
				ctx.addIssue({
					code: 'custom',
					path: ['members', i, 'id'],
					message: `an id of its own (${m.id} is there twice)`
				});
			ids.add(m.id);
		});
	});

/** votes.json */
export const votes = z
	.strictObject({
		house: chamber.describe('The vote of the House of Representatives'),
		senate: chamber.describe('The vote of the Senate')
	})
	.describe('Both roll calls, member by member, and the House as a source reported it');

export type Votes = z.infer<typeof votes>;
export type Chamber = z.infer<typeof chamber>;
export type Member = z.infer<typeof member>;

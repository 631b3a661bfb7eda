import { z } from 'zod';
import { claims, when, text, id } from '#lib/content/schema/common.ts';

const law = z.strictObject({
	id: id('The instrument’s id', /^[a-z0-9-]+$/),
	jurisdiction: text('Where it holds'),
	date: when,
	dateIs: text('What the date is: adopted, signed, in force, …'),
	kind: z
		.enum(['statute', 'government act', 'resolution'])
		.describe('What sort of instrument it is'),
	name: text('Its name'),
	entryOnly: z.boolean().describe('Whether a ban on entry is all that we found in it'),
	note: z.string().describe('What a careful reader should know; may be empty'),
	claims
});

const effect = z.strictObject({
	teller: text('Who says so'),
	short: text('What they say of the effect, short enough for the picture', 28),
	text: text('What they say of the effect'),
	claims
});

const unproven = z.strictObject({
	jurisdiction: text('Where'),
	text: text('What was found'),
	claims
});

/** laws.json */
export const schema = z
	.strictObject({
		laws: z.array(law).min(2).describe('The laws and instruments'),
		effects: z.array(effect).min(1).describe('What is said about their effect'),
		unproven: z
			.array(unproven)
			.describe(
				'Named by a source as under way, but not found to have been adopted; never drawn as a law'
			)
	})
	.describe('The laws and sanctions instruments that followed, by jurisdiction, date and kind');

export type Laws = z.infer<typeof schema>;

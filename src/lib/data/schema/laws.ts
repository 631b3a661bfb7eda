import { z } from 'zod';
import { claims, when } from './common.ts';

const law = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z0-9-]+$/)
		.describe('The instrument’s id'),
	jurisdiction: z.string().min(1).describe('Where it holds'),
	date: when,
	dateIs: z.string().min(1).describe('What the date is: adopted, signed, in force, …'),
	kind: z
		.enum(['statute', 'government act', 'resolution'])
		.describe('What sort of instrument it is'),
	name: z.string().min(1).describe('Its name'),
	note: z.string().describe('What a careful reader has to know; may be empty'),
	claims
});

const unproven = z.strictObject({
	jurisdiction: z.string().min(1).describe('Where'),
	text: z.string().min(1).describe('What was found'),
	claims
});

/** laws.json */
export const laws = z
	.strictObject({
		laws: z.array(law).min(2).describe('The laws and instruments'),
		unproven: z
			.array(unproven)
			.describe('Named by a source as under way, with no adoption found; never drawn as a law')
	})
	.describe('The laws and sanctions instruments that followed, by jurisdiction, date and kind');

export type Laws = z.infer<typeof laws>;

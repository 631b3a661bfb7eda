import { z } from 'zod';
import { claims, count, when, text, id, told } from '#lib/content/schema/common.ts';

const doctor = z.strictObject({
	id: id('The doctor’s id'),
	name: z.string().nullable().describe('The name; null where the source gives none'),
	role: text('The office'),
	outcome: z.enum(['dropped', 'acquitted']).describe('What came of the charges'),
	date: when,
	text: text('The outcome in a sentence'),
	claims
});

/** impunity.json */
export const schema = z
	.strictObject({
		named: count.describe(
			'The officials on whom a committee of the European Parliament asked for a ban'
		),
		doctors: z.array(doctor).min(1).describe('The doctors charged'),
		convicted: count.describe('The people convicted over his death, as far as we could find'),
		promoted: told('What is told of them').describe(
			'Others promoted or honoured: no source gives a number, so none is drawn'
		)
	})
	.describe('Officials on whom a ban was sought, doctors charged, and what came of it');

export type Impunity = z.infer<typeof schema>;

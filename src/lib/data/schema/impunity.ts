import { z } from 'zod';
import { claims, count, when } from './common.ts';

const doctor = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z-]+$/)
		.describe('The doctor’s id'),
	name: z.string().nullable().describe('The name; null where the source gives none'),
	role: z.string().min(1).describe('The office'),
	outcome: z.enum(['dismissed', 'acquitted']).describe('What came of the charges'),
	date: when,
	text: z.string().min(1).describe('The outcome in a sentence'),
	claims
});

/** impunity.json */
export const impunity = z
	.strictObject({
		named: count.describe('The officials named in the European Parliament'),
		doctors: z.array(doctor).min(1).describe('The doctors charged'),
		promoted: z
			.strictObject({ text: z.string().min(1).describe('What is told of them'), claims })
			.describe('Others promoted or honoured: no source gives a number, so none is drawn')
	})
	.describe('Officials named, doctors charged, and what came of it');

export type Impunity = z.infer<typeof impunity>;

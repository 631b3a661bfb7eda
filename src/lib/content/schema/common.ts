/**
 * Building blocks of the data files: figures with their claims, and dates with their precision.
 * A file's type is inferred from its schema, and its JSON Schema is published under /data/schema/.
 */
import { z } from 'zod';

export const sourceId = z
	.string()
	.regex(/^(00[0-4]|record-[a-z0-9-]+)$/, 'a source id: 000 to 004, or record-…')
	.describe(
		'The id of a source: 000 to 004 for the five documents, record-… for official records and reports'
	);

/** claims.json has who says it, in what words, and who says otherwise. */
export const claimId = z
	.string()
	.regex(/^[a-z]+(\.[A-Za-z0-9-]+)+$/, 'a claim’s id, such as “days.total”')
	.describe('The id of a claim in claims.json');

export const claims = z
	.array(claimId)
	.min(1)
	.describe('The claims it is based on; its value, if any, is the first claim’s');

/** A non-empty text of at most `most` characters, where given; `says` describes it. */
export const text = (says: string, most?: number) =>
	(most === undefined ? z.string().min(1) : z.string().min(1).max(most)).describe(says);

/** A text of a fixed form, by default an item's id; `of` describes it. */
export const id = (of: string, pattern = /^[a-z-]+$/) => z.string().regex(pattern).describe(of);

/** What somebody says, with its claims. */
export const told = (says: string) => z.strictObject({ text: text(says), claims });

/** Reports a fault at a path, by what was expected there. */
export const expected = (ctx: z.RefinementCtx, path: PropertyKey[], message: string): void =>
	ctx.addIssue({ code: 'custom', path, message });

/** A whole number, with its unit. */
export const count = z.strictObject({
	value: z.int().min(0).describe('How many'),
	unit: z.string().min(1).describe('The unit, in the plural'),
	claims
});

const FORMATS = {
	day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
	month: /^\d{4}-(0[1-9]|1[0-2])$/,
	year: /^\d{4}$/,
	approximate: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
};

export const when = z
	.strictObject({
		at: z.string().describe('An ISO date, as far as it is known: 2008-11-24, 2008-11 or 2008'),
		precision: z.enum(['day', 'month', 'year', 'approximate']).describe('The precision of the date')
	})
	.refine((w) => FORMATS[w.precision].test(w.at), {
		error: 'an ISO date that matches its precision',
		abort: true
	})
	.refine((w) => w.at.length < 10 || z.iso.date().safeParse(w.at).success, 'a date that exists')
	.describe('The date and its precision');

/** A date with its claims. */
export const datedFact = z.strictObject({ date: when, claims });

export type When = z.infer<typeof when>;

/**
 * The pieces that every data file is made of: cited figures, dates that know how exact they are.
 * A file's type is inferred from its schema, and its JSON Schema is published under /data/schema/.
 */
import { z } from 'zod';

/** The five documents the story is drawn from are 000 to 004; public records start with "record-". */
export const sourceId = z
	.string()
	.regex(/^(00[0-4]|record-[a-z0-9-]+)$/, 'a source id: 000 to 004, or record-…');

/** Words copied from a source: at most ten, so that a quotation stays a quotation. */
const phrase = z
	.string()
	.min(1)
	.refine((s) => s.trim().split(/\s+/).length <= 10, 'a phrase of at most ten words');

/** Where a figure comes from. A document is quoted; a record says where in it to look. */
export const cite = z
	.strictObject({ source: sourceId, phrase: phrase.optional(), at: z.string().min(1).optional() })
	.refine((c) => c.phrase !== undefined || c.at !== undefined, 'a phrase, or where in the record');

export const cites = z.array(cite).min(1);

/** A whole number, with its unit in the plural and its sources. */
export const count = z.strictObject({ value: z.int().min(0), unit: z.string().min(1), cites });

const FORMATS = {
	day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
	month: /^\d{4}-(0[1-9]|1[0-2])$/,
	year: /^\d{4}$/,
	approximate: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
};

/** An ISO date cut to what is known: 2008-11-24, 2008-11 or 2008, and how far it may be trusted. */
export const when = z
	.strictObject({ at: z.string(), precision: z.enum(['day', 'month', 'year', 'approximate']) })
	.refine((w) => FORMATS[w.precision].test(w.at), 'an ISO date written as exactly as its precision')
	.refine((w) => !Number.isNaN(Date.parse(w.at)) && isRealDay(w.at), 'a date that exists');

/** A date with its sources. */
export const datedFact = z.strictObject({ date: when, cites });

function isRealDay(at: string): boolean {
	return at.length < 10 || new Date(`${at}T00:00:00Z`).toISOString().startsWith(at);
}

export type Cite = z.infer<typeof cite>;
export type When = z.infer<typeof when>;
export type Count = z.infer<typeof count>;

import { z } from 'zod';
import { claimId, sourceId } from './common.ts';

const id = z.string().regex(/^[a-z-]+$/);

/** At most ten words, so that a quotation stays a quotation. */
const phrase = z
	.string()
	.min(1)
	.refine((s) => s.trim().split(/\s+/).length <= 10, 'a phrase of at most ten words')
	.describe('The source’s own words, at most ten');

const said = z
	.strictObject({
		source: sourceId,
		phrase: phrase.optional(),
		paragraph: z
			.int()
			.min(1)
			.optional()
			.describe(
				'A document’s paragraph that has the phrase: the number of the line in its text, not counting empty lines'
			),
		at: z.string().min(1).optional().describe('Where in a record to look'),
		context: z
			.string()
			.min(1)
			.refine((s) => s.trim().split(/\s+/).length <= 25, 'an excerpt of at most 25 words')
			.optional()
			.describe('A record’s words around the phrase, as we read them, for the check of hedges'),
		origin: id
			.optional()
			.describe('Who said it first, where the source passes it on: an id among the origins')
	})
	.refine(
		(s) => s.source.startsWith('record-') || (s.phrase !== undefined && s.paragraph !== undefined),
		'a phrase and its paragraph, for a document'
	)
	.refine((s) => !s.source.startsWith('record-') || s.at, 'where to look, for a record')
	.refine(
		(s) => !s.source.startsWith('record-') || s.paragraph === undefined,
		'no paragraph, for a record'
	);

const claim = z
	.strictObject({
		id: claimId,
		chapter: z
			.string()
			.regex(/^[a-z]+$/)
			.describe('The chapter whose claim it is'),
		kind: z
			.enum(['figure', 'date', 'deed', 'statement'])
			.describe('A deed would be a crime or a wrong; a statement is anything else'),
		claim: z
			.string()
			.min(1)
			.describe(
				'The claim as a sentence of our own; figures appear in it as {id}, never as digits'
			),
		value: z
			.union([z.number(), z.string().min(1)])
			.nullable()
			.describe(
				'A number, an ISO date as precise as is known, or words that give a figure; null for the rest'
			),
		unit: z.string().min(1).nullable().describe('What the number counts'),
		says: z.array(said).describe('Who says so; none where it is only worked out'),
		from: z.array(claimId).min(1).optional().describe('The claims it is worked out from'),
		how: z.string().min(1).optional().describe('How it is worked out, in words'),
		rivals: z
			.array(claimId)
			.min(1)
			.optional()
			.describe('Claims that cannot be right together with this one; naming it once is enough'),
		differs: z
			.array(claimId)
			.min(1)
			.optional()
			.describe('Claims that are rounded or count something else; listing the pair once is enough'),
		note: z.string().min(1).optional().describe('What a careful reader should know')
	})
	.refine((c) => c.says.length > 0 || c.from, 'who says so, or what it is worked out from')
	.refine((c) => !c.from === !c.how, 'both what it is worked out from and how, or neither')
	.refine((c) => (c.value === null) === (c.kind === 'deed' || c.kind === 'statement'), {
		path: ['value'],
		message: 'a value for a figure or a date, null for a deed or a statement'
	});

/** claims.json */
export const claims = z
	.strictObject({ claims: z.array(claim).min(1).describe('The claims, chapter by chapter') })
	.describe('Everything the story claims, who says so, and who says otherwise');

export type Claims = z.infer<typeof claims>;
export type Claim = Claims['claims'][number];
export type Said = Claim['says'][number];

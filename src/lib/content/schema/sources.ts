import { z } from 'zod';
import { sourceId, when } from './common.ts';

/** What sort of source it is; how far a claim stands follows from it (evidence/standing.ts). */
export const KINDS = [
	'official record',
	'court',
	'parliament or council',
	'official expert',
	'independent expert',
	'party to the case',
	'press',
	'reference work'
] as const;

const kind = z.enum(KINDS);

const originId = z
	.string()
	.regex(/^[a-z-]+$/)
	.describe('The origin’s id');

const origin = z.strictObject({
	id: originId,
	name: z.string().min(1).describe('Who said it'),
	kind: kind.describe('What sort of source it is')
});

const source = z
	.strictObject({
		id: sourceId,
		short: z.string().min(1).max(38).describe('What a link to it says'),
		title: z.string().min(1).describe('Its title'),
		publisher: z.string().min(1).describe('Who published it'),
		author: z.string().nullable().describe('Who wrote it; null where it does not say'),
		date: when.nullable().describe('When it was published; null where it does not say'),
		kind: kind.describe('What sort of source it is'),
		interest: z
			.string()
			.min(1)
			.describe('What the publisher has at stake in the case, in our own words'),
		read: z.string().min(1).describe('How much of it we read, and in which copy'),
		url: z.url().nullable().describe('Where you can read it; null where we know no address'),
		page: z
			.enum(['own', 'copy'])
			.nullable()
			.describe('Whether the address is the publisher’s own page, or somebody else’s copy'),
		origin: originId
			.optional()
			.describe('The origin that everything in it counts under, unless a claim names another')
	})
	.refine((s) => (s.url === null) === (s.page === null), {
		path: ['page'],
		message: 'own or copy where there is an address, and null where there is none'
	});

/** sources.json */
export const sources = z
	.strictObject({
		origins: z.array(origin).min(1).describe('Who may have said something first'),
		sources: z.array(source).min(5).describe('The documents and the sources to check them against')
	})
	.describe('Who says it, when, and with what interest in the case')
	.superRefine(({ origins, sources: list }, ctx) => {
		const fault = (path: (string | number)[], message: string) =>
			ctx.addIssue({ code: 'custom', path, message });
		list.forEach(({ id, origin: named }, i) => {
			if (list.findIndex((other) => other.id === id) < i)
				fault(['sources', i, 'id'], `a unique id (${id} appears twice)`);
			if (named !== undefined && !origins.some((other) => other.id === named))
				fault(['sources', i, 'origin'], `an id among the origins, not ${named}`);
		});
	});

export type Sources = z.infer<typeof sources>;
export type Source = Sources['sources'][number];
export type Kind = Source['kind'];

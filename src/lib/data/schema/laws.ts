import { z } from 'zod';
import { cites, when } from './common.ts';

/** laws.json: the instruments that followed, by jurisdiction, year and kind. */
export const laws = z.strictObject({
	laws: z
		.array(
			z.strictObject({
				id: z.string().regex(/^[a-z0-9-]+$/),
				jurisdiction: z.string().min(1),
				date: when,
				/** What the date is: adopted, signed, in force, … */
				dateIs: z.string().min(1),
				kind: z.enum(['statute', 'government act', 'resolution']),
				name: z.string().min(1),
				note: z.string(),
				cites
			})
		)
		.min(2),
	/** Named by a source as under way, with no adoption found in the record; never drawn as a law. */
	unproven: z.array(
		z.strictObject({ jurisdiction: z.string().min(1), text: z.string().min(1), cites })
	)
});

export type Laws = z.infer<typeof laws>;

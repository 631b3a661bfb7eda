import { z } from 'zod';
import { cites, count, when } from './common.ts';

/** impunity.json: officials named, doctors charged, and what came of it. */
export const impunity = z.strictObject({
	named: count,
	doctors: z
		.array(
			z.strictObject({
				id: z.string().regex(/^[a-z-]+$/),
				/** Null where the source gives no name. */
				name: z.string().nullable(),
				role: z.string().min(1),
				outcome: z.enum(['dismissed', 'acquitted']),
				date: when,
				text: z.string().min(1),
				cites
			})
		)
		.min(1),
	/** Others promoted or honoured: the sources give no number, so there is none to draw. */
	promoted: z.strictObject({ text: z.string().min(1), cites })
});

export type Impunity = z.infer<typeof impunity>;

import { z } from 'zod';
import { cites } from './common.ts';

const id = z.string().regex(/^[a-z0-9-]+$/);

/** disagree.json: questions on which the sources differ, and each one's answer. */
export const disagree = z.strictObject({
	questions: z
		.array(
			z.strictObject({
				id,
				question: z.string().min(1),
				/** Short enough to head a row on a phone: at most 24 characters. */
				short: z.string().min(1).max(24),
				/** Whether the public record settles it. */
				standing: z.enum(['settled by the record', 'open']),
				answers: z
					.array(
						z.strictObject({
							id,
							/** The figure or answer, as short as it goes: at most 22 characters. */
							answer: z.string().min(1).max(22),
							teller: z.string().min(1),
							/** Whether it is the public record's own answer. */
							record: z.boolean(),
							cites
						})
					)
					.min(2)
			})
		)
		.min(2)
});

export type Disagree = z.infer<typeof disagree>;

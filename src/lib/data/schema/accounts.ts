import { z } from 'zod';
import { cites } from './common.ts';

const id = z.string().regex(/^[a-z-]+$/);

/** accounts.json: what is said of how he died, and who says it. None is marked right. */
export const accounts = z
	.strictObject({
		/** The kinds of account, in the order shown. */
		causes: z
			.array(z.strictObject({ id, label: z.string().min(1), short: z.string().min(1) }))
			.min(2),
		accounts: z
			.array(
				z.strictObject({
					id,
					cause: id,
					teller: z.string().min(1),
					/** Short enough to stand beside a dot: at most 24 characters. */
					short: z.string().min(1).max(24),
					says: z.string().min(1),
					/** "document" = one of the five sources; "record" = the public record. */
					from: z.enum(['document', 'record']),
					cites
				})
			)
			.min(2)
	})
	.superRefine((d, ctx) => {
		const known = new Set(d.causes.map((c) => c.id));
		d.accounts.forEach((a, i) => {
			if (!known.has(a.cause))
				ctx.addIssue({
					code: 'custom',
					path: ['accounts', i, 'cause'],
					message: `one of ${[...known].join(', ')}`
				});
		});
	});

export type Accounts = z.infer<typeof accounts>;

import { z } from 'zod';
import type { Kind } from '#lib/content/schema/sources.ts';
import { claims, text, id, expected } from '#lib/content/schema/common.ts';

/** accounts.json */
export const schema = z
	.strictObject({
		causes: z
			.array(
				z.strictObject({
					id: id('The kind’s id'),
					label: text('Its name'),
					short: text('Its name in a word')
				})
			)
			.min(2)
			.describe('The kinds of account, in the order shown'),
		accounts: z
			.array(
				z.strictObject({
					id: id('The account’s id'),
					cause: id('The kind of account: an id among the causes'),
					teller: text('Who gives it'),
					short: text('Who gives it, short enough to stand beside a dot', 24),
					says: text('What they say, in our words'),
					claims
				})
			)
			.min(2)
			.describe('The accounts; none is marked right'),
		secondHand: z
			.array(
				z.strictObject({
					teller: text('Who passes it on'),
					says: text('What they report, and why it is not counted as an account'),
					claims
				})
			)
			.describe('Reports of somebody else’s account, which get no dot')
	})
	.describe('What is said of how he died, and who says it')
	.superRefine((d, ctx) => {
		const known = new Set(d.causes.map((c) => c.id));
		d.accounts.forEach((a, i) => {
			if (!known.has(a.cause))
				expected(ctx, ['accounts', i, 'cause'], `one of ${[...known].join(', ')}`);
		});
	});

export type Accounts = z.infer<typeof schema>;

/** The accounts, each with the kind of source it comes from, which follows from its claims. */
export type KnownAccounts = Omit<Accounts, 'accounts'> & {
	accounts: (Accounts['accounts'][number] & { kind: Kind })[];
};

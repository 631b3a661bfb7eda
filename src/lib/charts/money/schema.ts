import { z } from 'zod';
import { claims, count } from '#lib/content/schema/common.ts';

const told = z.strictObject({
	text: z.string().min(1).describe('What is reported, in our words'),
	claims
});

/** money.json */
export const schema = z
	.strictObject({
		lawyer: z
			.strictObject({
				name: z.string().min(1).describe('His name'),
				role: z.string().min(1).describe('His profession'),
				claims
			})
			.describe('The lawyer who testified'),
		refund: count.describe(
			'The tax refund in millions of US dollars, with one dot for each million'
		),
		how: z
			.array(told)
			.length(2)
			.describe('How the refund was stolen, in two sentences, each with who says so'),
		companies: z
			.array(
				z.strictObject({
					id: z
						.string()
						.regex(/^[a-z-]+$/)
						.describe('The count’s id'),
					teller: z.string().min(1).describe('Who says so'),
					short: z.string().min(1).describe('The same, short enough for the picture'),
					value: z.int().min(1).describe('How many companies'),
					claims
				})
			)
			.length(2)
			.describe('The companies in the scheme, by who counts them; no source gives their shares'),
		guilty: told.describe('Who was convicted of the theft')
	})
	.describe('The refund, the companies in the scheme, and the lawyer who testified');

export type Money = z.infer<typeof schema>;

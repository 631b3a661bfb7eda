import { z } from 'zod';
import { claims, count, text, id, told } from '#lib/content/schema/common.ts';

/** money.json */
export const schema = z
	.strictObject({
		lawyer: z
			.strictObject({ name: text('His name'), role: text('His profession'), claims })
			.describe('The lawyer who testified'),
		refund: count.describe(
			'The tax refund in millions of US dollars, with one dot for each million'
		),
		how: z
			.array(told('What is reported, in our words'))
			.length(2)
			.describe('How the refund was stolen, in two sentences, each with who says so'),
		companies: z
			.array(
				z.strictObject({
					id: id('The count’s id'),
					teller: text('Who says so'),
					short: text('The same, short enough for the picture'),
					value: z.int().min(1).describe('How many companies'),
					claims
				})
			)
			.length(2)
			.describe('The companies in the scheme, by who counts them; no source gives their shares'),
		guilty: told('What is reported, in our words').describe('Who was convicted of the theft')
	})
	.describe('The refund, the companies in the scheme, and the lawyer who testified');

export type Money = z.infer<typeof schema>;

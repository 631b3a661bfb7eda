import { z } from 'zod';
import { claims, count } from './common.ts';

/** money.json */
export const money = z
	.strictObject({
		lawyer: z
			.strictObject({
				name: z.string().min(1).describe('His name'),
				role: z.string().min(1).describe('What he was'),
				claims
			})
			.describe('The lawyer who testified'),
		refund: count.describe('The tax refund, in millions of US dollars: one dot each'),
		companies: count.describe('The companies in the scheme; no source gives their shares'),
		testimony: z
			.strictObject({ text: z.string().min(1).describe('What he did'), claims })
			.describe('His testimony')
	})
	.describe('The refund, the companies in the scheme, and the lawyer who testified');

export type Money = z.infer<typeof money>;

import { z } from 'zod';
import { cites, count } from './common.ts';

/** money.json: the refund, the companies in the scheme, and the lawyer who testified. */
export const money = z.strictObject({
	lawyer: z.strictObject({ name: z.string().min(1), role: z.string().min(1), cites }),
	/** In millions of US dollars: one dot each. */
	refund: count,
	companies: count,
	testimony: z.strictObject({ text: z.string().min(1), cites })
});

export type Money = z.infer<typeof money>;

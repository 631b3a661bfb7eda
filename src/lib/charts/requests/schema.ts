import { z } from 'zod';
import { claims, count, when } from '#lib/content/schema/common.ts';

const id = z.string().regex(/^[a-z0-9-]+$/);

const rival = z.strictObject({
	id: id.describe('The count’s id'),
	teller: z.string().min(1).describe('Who says so'),
	value: z.int().min(1).describe('The total'),
	qualifier: z.string().describe('“more than”, or empty where it is meant as exact'),
	counts: z.string().min(1).describe('What is counted'),
	claims
});

const paper = z.strictObject({
	id: id.describe('The paper’s id'),
	kind: z
		.enum(['request', 'reply', 'court'])
		.describe('A request for treatment, a reply from an office, or a court’s ruling'),
	date: when,
	short: z.string().min(1).max(28).describe('What it is, short enough to stand beside a mark'),
	text: z.string().min(1).describe('What it is and who says so, in a sentence'),
	claims
});

/** requests.json */
export const schema = z
	.strictObject({
		total: count.describe('The requests as the story counts them'),
		granted: count.describe('How many of them brought treatment'),
		papers: z
			.array(paper)
			.min(1)
			.describe('Requests and replies that can be dated; none is known to be one of the total'),
		first: z
			.strictObject({ text: z.string().min(1).describe('Who gave it, and when'), claims })
			.describe('The earliest source found for the story’s own total'),
		rivals: z.array(rival).min(1).describe('Other totals, in rising order')
	})
	.describe('The requests for treatment: the count, the dated papers, and the rival totals')
	.superRefine((d, ctx) => {
		const fault = (path: (string | number)[], message: string) =>
			ctx.addIssue({ code: 'custom', path, message });
		if (d.granted.value > d.total.value)
			fault(['granted', 'value'], `at most the total (${d.total.value})`);
		d.rivals.forEach((r, i) => {
			if (i > 0 && r.value < d.rivals[i - 1].value)
				fault(['rivals', i, 'value'], 'a figure no smaller than the one before it');
		});
		d.papers.forEach((p, i) => {
			if (d.papers.findIndex((other) => other.id === p.id) < i)
				fault(['papers', i, 'id'], `a unique id (${p.id} appears twice)`);
		});
	});

export type Requests = z.infer<typeof schema>;

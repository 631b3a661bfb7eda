import { z } from 'zod';
import { claims, count, when, text, id, told, expected } from '#lib/content/schema/common.ts';

const rival = z.strictObject({
	id: id('The count’s id', /^[a-z0-9-]+$/),
	teller: text('Who says so'),
	value: z.int().min(1).describe('The total'),
	qualifier: z.string().describe('“more than”, or empty where it is meant as exact'),
	counts: text('What is counted'),
	claims
});

const paper = z.strictObject({
	id: id('The paper’s id', /^[a-z0-9-]+$/),
	kind: z
		.enum(['request', 'reply', 'court'])
		.describe('A request for treatment, a reply from an office, or a court’s ruling'),
	date: when,
	short: text('What it is, short enough to stand beside a mark', 28),
	text: text('What it is and who says so, in a sentence'),
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
		first: told('Who gave it, and when').describe(
			'The earliest source found for the story’s own total'
		),
		rivals: z.array(rival).min(1).describe('Other totals, in rising order')
	})
	.describe('The requests for treatment: the count, the dated papers, and the rival totals')
	.superRefine((d, ctx) => {
		if (d.granted.value > d.total.value)
			expected(ctx, ['granted', 'value'], `at most the total (${d.total.value})`);
		d.rivals.forEach((r, i) => {
			if (i > 0 && r.value < d.rivals[i - 1].value)
				expected(ctx, ['rivals', i, 'value'], 'a figure no smaller than the one before it');
		});
		d.papers.forEach((p, i) => {
			if (d.papers.findIndex((other) => other.id === p.id) < i)
				expected(ctx, ['papers', i, 'id'], `a unique id (${p.id} appears twice)`);
		});
	});

export type Requests = z.infer<typeof schema>;

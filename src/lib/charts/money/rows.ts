/** The rows of the chart "money". */
import type { Money } from './schema.ts';
import { companyKeys } from './companies.ts';
import type { MarkSheet } from '#lib/content/sheet.ts';

type Columns = 'thing' | 'number' | 'million_usd' | 'counted_by';

export const rows: MarkSheet<Money, Columns> = {
	columns: {
		thing: 'What the dot is: part of the refund, or a company',
		number: 'Which of them it is, in the order drawn',
		million_usd:
			'Millions of US dollars; blank for a company, as no source we read gives its share',
		counted_by:
			'Who gives this number of companies; blank for the refund: its amount is as given in the sources cited'
	},
	rows: ({ refund, companies }) => [
		...Array.from({ length: refund.value }, (_, i) => ({
			step: 'money-refund',
			mark: `million-${i + 1}`,
			cells: { thing: 'part of the refund', number: i + 1, million_usd: 1, counted_by: null },
			claims: refund.claims
		})),
		...companies.flatMap(({ teller, claims }, count) =>
			companyKeys(companies, count).map((mark, i) => ({
				step: 'money-companies',
				mark,
				cells: { thing: 'company', number: i + 1, million_usd: null, counted_by: teller },
				claims
			}))
		)
	]
};

/** The rows of the chart "money". */
import type { Count } from '$lib/data/schema/common';
import type { Money } from '$lib/data/schema/money';
import type { MarkSheet } from '../sheet';

type Columns = 'thing' | 'number' | 'million_usd';

export const moneyRows: MarkSheet<Money, Columns> = {
	columns: {
		thing: 'What the dot is: part of the refund, or a company in the scheme',
		number: 'Which of them it is, in the order drawn',
		million_usd: 'Millions of US dollars; empty for a company, as no source gives its share'
	},
	rows: ({ refund, companies }) => [
		...several(refund, 'money-refund', 'million', 'part of the refund', 1),
		...several(companies, 'money-companies', 'company', 'company in the scheme', null)
	]
};

function several(count: Count, step: string, key: string, thing: string, million: number | null) {
	return Array.from({ length: count.value }, (_, i) => ({
		step,
		mark: `${key}-${i + 1}`,
		cells: { thing, number: i + 1, million_usd: million },
		claims: count.claims
	}));
}

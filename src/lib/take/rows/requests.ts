/** The rows of the chart "requests". They have no dates, so there is no column for one. */
import type { Requests } from '$lib/data/schema/requests';
import { mostOf } from '$lib/scenes/requests-nested';
import type { MarkRow, MarkSheet } from '../sheet';

type Columns = 'number' | 'counted_by' | 'brought_treatment';

export const requestsRows: MarkSheet<Requests, Columns> = {
	columns: {
		number: 'Which of them it is: an order of drawing, not of time',
		counted_by: 'Everyone whose total comes to as many, a semicolon between them',
		brought_treatment: 'Whether it did, by his employer’s account: yes or no; empty where not said'
	},
	rows: (data) => [...own(data), ...rivals(data)]
};

/** The requests that the story counts. */
function own({ total, granted }: Requests): MarkRow<Columns>[] {
	return several(total.value, (number) => ({
		step: 'requests-none',
		mark: `request-${number}`,
		cells: {
			number,
			counted_by: 'his employer',
			brought_treatment: number <= granted.value ? 'yes' : 'no'
		},
		claims: [...total.claims, ...granted.claims]
	}));
}

/** As many as the largest total, each with those who count so far. */
function rivals(data: Requests): MarkRow<Columns>[] {
	const tellers = [{ ...data.total, teller: 'his employer' }, ...data.rivals];
	return several(mostOf(data), (number) => {
		const counting = tellers.filter(({ value }) => value >= number);
		return {
			step: 'requests-rivals',
			mark: `request-${number}`,
			cells: {
				number,
				counted_by: counting.map(({ teller }) => teller).join('; '),
				brought_treatment: null
			},
			claims: counting.flatMap(({ claims }) => claims)
		};
	});
}

function several<T>(count: number, make: (number: number) => T): T[] {
	return Array.from({ length: count }, (_, i) => make(i + 1));
}

/** The rows of the chart "minutes". */
import type { Minutes } from '$lib/data/schema/minutes';
import type { MarkSheet } from '../sheet';

type Columns = 'minute' | 'teller';

export const minutesRows: MarkSheet<Minutes, Columns> = {
	columns: {
		minute: 'Which minute it is of those he was left for; the time of day is not known',
		teller: 'Whose timing it is; no other was found'
	},
	rows: ({ total }) =>
		Array.from({ length: total.value }, (_, i) => ({
			step: 'minutes-after',
			mark: `minute-${i + 1}`,
			cells: { minute: i + 1, teller: 'his employer' },
			claims: total.claims
		}))
};

/** The rows of the chart "minutes". */
import type { Minutes } from './schema.ts';
import type { MarkSheet } from '#lib/content/sheet.ts';

type Columns = 'minute' | 'teller';

export const rows: MarkSheet<Minutes, Columns> = {
	columns: {
		minute: 'Which of the minutes it is; the time of day is not known',
		teller: 'Who reports a time this long; they do not agree on what it measures'
	},
	rows: ({ total, meanings }) =>
		Array.from({ length: total.value }, (_, i) => ({
			step: 'minutes-after',
			mark: `minute-${i + 1}`,
			cells: { minute: i + 1, teller: meanings.map(({ teller }) => teller).join('; ') },
			claims: [...total.claims, ...meanings.flatMap(({ claims }) => claims)]
		}))
};

/** The rows of the chart "aftermath". */
import type { Aftermath } from '$lib/data/schema/aftermath';
import { WHEN, whenCells, type MarkSheet } from '../sheet';

type Columns = keyof typeof WHEN | 'side' | 'event' | 'text';

export const aftermathRows: MarkSheet<Aftermath, Columns> = {
	columns: {
		...WHEN,
		side: 'accountability or retaliation',
		event: 'What happened, in a few words',
		text: 'What happened, in a sentence'
	},
	rows: ({ events }) =>
		['aftermath-justice', 'aftermath-retaliation', 'aftermath-december'].flatMap((step) =>
			events.map(({ id, date, side, short, text, claims }) => ({
				step,
				mark: `event-${id}`,
				cells: { ...whenCells(date), side, event: short, text },
				claims
			}))
		)
};

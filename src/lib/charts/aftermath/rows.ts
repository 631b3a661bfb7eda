/** The rows of the chart "aftermath". */
import type { Aftermath } from './schema.ts';
import { NAMES } from './frame.ts';
import { WHEN, whenCells, type MarkSheet } from '#lib/content/sheet.ts';

type Columns = keyof typeof WHEN | 'side' | 'event' | 'text';

export const rows: MarkSheet<Aftermath, Columns> = {
	columns: {
		...WHEN,
		side: `“${NAMES.accountability}”, “${NAMES.critics}” or “${NAMES.neither}”`,
		event: 'What happened, in a few words',
		text: 'What happened, in a sentence'
	},
	rows: ({ events }) =>
		['aftermath-justice', 'aftermath-retaliation', 'aftermath-december'].flatMap((step) =>
			events.map(({ id, date, side, short, text, claims }) => ({
				step,
				mark: `event-${id}`,
				cells: { ...whenCells(date), side: NAMES[side], event: short, text },
				claims
			}))
		)
};

/** The rows of the chart "laws". */
import type { Laws } from '$lib/data/schema/laws';
import { WHEN, whenCells, type MarkSheet } from '../sheet';

type Columns = 'jurisdiction' | 'instrument' | keyof typeof WHEN | 'date_is' | 'kind' | 'note';

export const lawsRows: MarkSheet<Laws, Columns> = {
	columns: {
		jurisdiction: 'Where it holds',
		instrument: 'Its name',
		...WHEN,
		date_is: 'What the date is: adopted, signed, in force, …',
		kind: 'statute, government act or resolution',
		note: 'What a careful reader has to know'
	},
	rows: ({ laws }) =>
		laws.map(({ id, jurisdiction, name, date, dateIs, kind, note, claims }) => ({
			step: 'laws-kinds',
			mark: `law-${id}`,
			cells: {
				jurisdiction,
				instrument: name,
				...whenCells(date),
				date_is: dateIs,
				kind,
				note: note || null
			},
			claims
		}))
};

/** The rows of the chart "laws". */
import type { Laws } from './schema.ts';
import { WHEN, whenCells, type MarkSheet } from '#lib/content/sheet.ts';

type Columns =
	'jurisdiction' | 'instrument' | keyof typeof WHEN | 'date_is' | 'kind' | 'entry_only' | 'note';

export const rows: MarkSheet<Laws, Columns> = {
	columns: {
		jurisdiction: 'Where it holds',
		instrument: 'Its name',
		...WHEN,
		date_is: 'What the date is: adopted, signed, in force, …',
		kind: 'statute, government act or resolution',
		entry_only:
			'yes where, as far as we could find, it bars entry and does nothing else; otherwise no',
		note: 'What a careful reader should know'
	},
	rows: ({ laws }) =>
		laws.map(({ id, jurisdiction, name, date, dateIs, kind, entryOnly, note, claims }) => ({
			step: 'laws-kinds',
			mark: `law-${id}`,
			cells: {
				jurisdiction,
				instrument: name,
				...whenCells(date),
				date_is: dateIs,
				kind,
				entry_only: entryOnly ? 'yes' : 'no',
				note: note || null
			},
			claims
		}))
};

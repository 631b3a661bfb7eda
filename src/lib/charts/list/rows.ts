/** The rows of the chart "list". */
import type { List } from './schema.ts';
import { names, totals } from './chart.ts';
import { WHEN, whenCells, type MarkSheet } from '#lib/content/sheet.ts';

type Columns =
	keyof typeof WHEN | 'added' | 'tied' | 'tied_according_to' | 'unit' | 'total' | 'note';

export const rows: MarkSheet<List, Columns> = {
	columns: {
		...WHEN,
		added: 'How many names were added on that date',
		tied:
			'yes, no or not known: whether the source ties it to his case. A source says how many of the ' +
			'names added on a date are tied to it, so a row stands for no name in particular',
		tied_according_to: 'Who says how many are tied to his case; blank where we found no number',
		unit: 'yes for the unit, no for people',
		total: 'How many names the list had after that date',
		note: 'What a careful reader should know. A listing is not a conviction'
	},
	rows: (data) => {
		const sums = totals(data);
		return names(data).map(({ key, round, kind }) => {
			const { date, added, teller, text, claims } = data.rounds[round];
			const tied = kind === 'tied' ? 'yes' : kind === 'not known' ? kind : 'no';
			return {
				step: 'list-growth',
				mark: key,
				cells: {
					...whenCells(date),
					added,
					tied,
					tied_according_to: teller,
					unit: kind === 'unit' ? 'yes' : 'no',
					total: sums[round],
					note: text || null
				},
				claims
			};
		});
	}
};

/** The rows of the chart "cell". */
import type { Cell } from './schema.ts';
import type { MarkRow, MarkSheet } from '#lib/content/sheet.ts';

type Columns =
	'said_by' | 'thing' | 'number' | 'presence' | 'cell' | 'from_date' | 'to_date' | 'square_metres';

export const rows: MarkSheet<Cell, Columns> = {
	columns: {
		said_by: 'Who says so',
		thing: 'A person, a man or a bed, in the source’s account',
		number: 'Which of them it is; who had a bed is not known',
		presence:
			'always: there were never fewer men than this; at times: there were not always so many; ' +
			'blank for beds, and for accounts that give one number',
		cell: 'The cell’s number in Butyrka; blank where the account gives none',
		from_date: 'ISO date when he came to the cell; blank where the account gives none',
		to_date: 'ISO date when he left it; blank where unknown',
		square_metres: 'The cell’s floor; blank where the account gives none'
	},
	rows: ({ accounts, floors }) => [
		...accounts.flatMap(({ id, teller, people, beds, claims }) =>
			Object.entries({ person: people, bed: beds }).flatMap(([thing, count]) =>
				numbered(count, (number) => ({
					step: 'cell-other',
					mark: `${id}-${thing}-${number}`,
					cells: {
						...{ said_by: teller, thing, number, presence: null },
						...{ cell: null, from_date: null, to_date: null, square_metres: null }
					},
					claims
				}))
			)
		),
		...floors.flatMap(({ number: cell, from, to, squareMetres, men, beds, claims }) =>
			Object.entries({ man: men.most, bed: beds }).flatMap(([thing, count]) =>
				numbered(count, (number) => ({
					step: 'cell-floors',
					mark: `floor-${cell}-${thing}-${number}`,
					cells: {
						said_by: 'his complaint',
						thing,
						number,
						presence: thing === 'bed' ? null : number > men.least ? 'at times' : 'always',
						cell,
						from_date: from.at,
						to_date: to?.at ?? null,
						square_metres: squareMetres
					},
					claims
				}))
			)
		)
	]
};

function numbered(count: number, row: (number: number) => MarkRow<Columns>): MarkRow<Columns>[] {
	return Array.from({ length: count }, (_, i) => row(i + 1));
}

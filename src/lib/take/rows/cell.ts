/** The rows of the chart "cell". */
import type { Cell } from '$lib/data/schema/cell';
import type { MarkSheet } from '../sheet';

type Columns = 'teller' | 'thing' | 'number';

export const cellRows: MarkSheet<Cell, Columns> = {
	columns: {
		teller: 'Who counts so',
		thing: 'A person or a bed',
		number: 'Which of them it is; who had a bed is not known'
	},
	rows: ({ accounts }) => [
		...inStep('cell-beds', accounts.slice(0, 1)),
		...inStep('cell-other', accounts)
	]
};

function inStep(step: string, accounts: Cell['accounts']) {
	return accounts.flatMap(({ id, teller, people, beds, claims }) =>
		Object.entries({ person: people, bed: beds }).flatMap(([thing, count]) =>
			Array.from({ length: count }, (_, i) => ({
				step,
				mark: `${id}-${thing}-${i + 1}`,
				cells: { teller, thing, number: i + 1 },
				claims
			}))
		)
	);
}

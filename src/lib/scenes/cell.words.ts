/** The words around the chart "cell". */
import type { Cell } from '$lib/data/schema/cell';
import { sourcesOf } from './layout/cites';
import type { ChartWords } from './scene';

export const cellWords: ChartWords<Cell> = {
	title: ({ accounts: [first] }) => `${first.people} people, ${first.beds} beds`,
	description: (data) =>
		'How many people shared one cell, and how many beds it had. ' +
		data.accounts
			.map(
				({ teller, people, beds }) =>
					`${teller}: ${people} people and ${beds} beds` +
					(beds < people ? `, so that ${people - beds} had none.` : '.')
			)
			.join(' ') +
		' Each dot is a person and each square a bed; who had a bed is not known.',
	panels: ({ accounts }) => [
		{
			step: 'cell-beds',
			caption: `${accounts[0].teller}: a bed for each of the first ${accounts[0].beds}, none for the rest.`,
			size: { width: 300, height: 270 }
		},
		{
			step: 'cell-other',
			caption: 'Another count, beside it.',
			size: { width: 300, height: 380 }
		}
	],
	tables: (data) => [
		{
			caption: 'People and beds in one cell',
			columns: ['Who says so', 'People', 'Beds', 'People without a bed', 'Source'],
			rows: data.accounts.map(({ teller, people, beds, claims }) => [
				teller,
				String(people),
				String(beds),
				String(Math.max(0, people - beds)),
				sourcesOf(claims)
			])
		},
		{
			caption: 'What else is told of the cells',
			columns: ['What is told', 'Source'],
			rows: data.conditions.map(({ text, claims }) => [text, sourcesOf(claims)])
		}
	]
};

/** The words, figures and rows of the chart "cell". */
import { sheet, toldTable, type Chapter } from '../chapter.ts';
import { cell } from './chart.ts';
import { numberWords } from '#lib/content/rich.ts';
import { schema, type Cell } from './schema.ts';
import { datesIn, menIn, spaceIn, type Floor } from './floors-plan.ts';
import { cite } from '#lib/engine/chart.ts';

const withYear = (floor: Floor): string => `${datesIn(floor)} ${floor.from.at.slice(0, 4)}`;

export const about = {
	chart: cell,
	schema,
	figures(cell, add) {
		for (const { id, people, beds } of cell.accounts) {
			add(`cell.${id}.people`, people);
			add(`cell.${id}.beds`, beds);
		}
		add('cell.floors', cell.floors.length);
	},
	rows: sheet(
		{
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
		({ accounts, floors }) => [
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
	),
	title: () => 'People and beds in his cells, as each source counts them',
	description: ({ accounts, floors, court }) =>
		'Two accounts tell the same story with different numbers. ' +
		accounts
			.map(
				({ teller, people, beds }) =>
					`${teller}: ${people} people and ${beds} beds` +
					(beds < people ? `, so that ${people - beds} had none.` : '.')
			)
			.join(' ') +
		' Each dot is a person and each square a bed; who had a bed is not known. Below them are ' +
		`the floors of ${numberWords(floors.length)} cells in Butyrka, with their areas to scale, as ` +
		'his own complaint lists them in its opening, which is all that we read. ' +
		floors
			.map(
				(floor) =>
					`Cell ${floor.number}, ${withYear(floor)}: ${floor.squareMetres} square metres, ` +
					`${menIn(floor)} men, ${floor.beds} beds.`
			)
			.join(' ') +
		` None of them has more men than beds. ${court.text} We report both.`,
	panels: ({ accounts }) => [
		{
			step: 'cell-other',
			caption:
				'People and beds in one story, by two accounts: ' +
				accounts.map(({ teller, people, beds }) => `${people} and ${beds} (${teller})`).join('; ') +
				'.',
			size: { width: 300, height: 340 }
		},
		{
			step: 'cell-floors',
			caption:
				'Floors of his cells in Butyrka, areas to scale, with the men and beds that his complaint lists.',
			size: { width: 300, height: 400 }
		}
	],
	tables: ({ accounts, floors, conditions, court }) => [
		{
			caption: 'People and beds, by two accounts of the same story',
			columns: ['Who says so', 'People', 'Beds', 'People without a bed', 'Source'],
			rows: accounts.map(({ teller, people, beds, claims }) => [
				teller,
				String(people),
				String(beds),
				String(Math.max(0, people - beds)),
				cite(claims)
			])
		},
		{
			caption: 'His cells in Butyrka, as the opening of his complaint lists them',
			columns: [
				'Cell',
				'Dates',
				'Square metres',
				'Men',
				'Beds',
				'Square metres a man when fullest (our arithmetic)',
				'Source'
			],
			rows: floors.map((floor) => [
				String(floor.number),
				withYear(floor),
				String(floor.squareMetres),
				menIn(floor),
				String(floor.beds),
				spaceIn(floor),
				cite(floor.claims)
			])
		},
		toldTable('What else is said about his cells', 'What is said, and by whom', [
			court,
			...conditions
		])
	],
	picture: [{ panels: 2, height: 480 }],
	socialImage: { panel: 0, scale: 1.5 },
	frameHeights: [1076, 881, 714]
} satisfies Chapter<Cell>;

function numbered<Row>(count: number, row: (number: number) => Row): Row[] {
	return Array.from({ length: count }, (_, i) => row(i + 1));
}

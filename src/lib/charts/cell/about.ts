/** The words around the chart "cell". */
import type { Chapter } from '../chapter.ts';
import { cell } from './chart.ts';
import { figures } from './figures.ts';
import { rows } from './rows.ts';
import { numberWords } from '#lib/content/rich.ts';
import { schema, type Cell } from './schema.ts';
import { datesIn, menIn, spaceIn, type Floor } from './floors-plan.ts';
import { cite } from '#lib/engine/chart.ts';

const withYear = (floor: Floor): string => `${datesIn(floor)} ${floor.from.at.slice(0, 4)}`;

export const about = {
	chart: cell,
	schema,
	figures,
	rows,
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
		{
			caption: 'What else is said about his cells',
			columns: ['What is said, and by whom', 'Source'],
			rows: [court, ...conditions].map(({ text, claims }) => [text, cite(claims)])
		}
	],
	picture: [{ panels: 2, height: 480 }],
	socialImage: { panel: 0, scale: 1.5 },
	frameHeights: [1076, 881, 714]
} satisfies Chapter<Cell>;

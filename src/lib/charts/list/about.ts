/** The words, figures and rows of the chart "list". */
import { sheet, toldTable, type Chapter } from '../chapter.ts';
import { readDate, readWhen } from '#lib/content/dates.ts';
import { numberWords } from '#lib/content/rich.ts';
import { schema, type List } from './schema.ts';
import { list, totals, names } from './chart.ts';
import { cite } from '#lib/engine/chart.ts';
import { WHEN, whenCells } from '#lib/content/sheet.ts';

type Round = List['rounds'][number];

const month = ({ date }: Round): string => readDate(date.at.slice(0, 7));
const last = <T>(items: readonly T[]): T => items[items.length - 1];

/** "9 January 2017, 5 names. We did not find how many of them were tied to his case." */
function roundWords({ date, added, units, tied, teller, text }: Round): string {
	const unit = units ? ` (${numberWords(units)} of them a unit, not a person)` : '';
	const ties = tied === null ? '' : `; ${tied} of them tied to his case, according to ${teller}`;
	// The unit is mentioned already.
	return `${readWhen(date)}, ${added} names${unit}${ties}. ${units ? '' : text}`.trim();
}

const LIMITS = 'A listing is not a conviction. We found no later total.';

export const about = {
	chart: list,
	schema,
	figures(list, add) {
		add('list.total', list.total.value);
		add('list.first', list.rounds[0]?.added ?? 0);
		let total = 0;
		for (const { id, date, added, tied } of list.rounds) {
			total += added;
			add(`list.${id}.total`, total);
			add(`list.${id}`, date.at, readWhen(date));
			if (tied !== null) add(`list.${id}.tied`, tied);
		}
	},
	rows: sheet(
		{
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
		(data) => {
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
	),
	title: ({ rounds, total }) =>
		`The public list: ${rounds[0].added} names in ${month(rounds[0])}, ` +
		`${total.value} by ${month(last(rounds))}`,
	description: ({ rounds, total, classified }) =>
		`A dot for each of the ${total.value} names that the United States put on its public list under ` +
		`the Act of 2012, in a column for each date. ${rounds.map(roundWords).join(' ')} So the list grew to ` +
		`${totals({ rounds }).slice(1, -1).join(', ')} and ${total.value} names. A source says how many of the ` +
		`names added on a date are tied to his case; no dot stands for a particular name. ${classified.text} ` +
		LIMITS,
	panels: () => [
		{
			step: 'list-growth',
			caption:
				'One mark is one name, in a column for each date; no mark stands for a particular name. Dark: a ' +
				'source ties it to his case. Ring: that source does not. Grey: we do not know. Square: a ' +
				`unit. ${LIMITS}`,
			size: { width: 300, height: 380 }
		}
	],
	tables: (data) => [
		{
			caption: 'Names on the public list, by date',
			columns: [
				'Date',
				'Names added',
				'Tied to his case',
				'According to',
				'Total so far',
				'Note',
				'Source'
			],
			rows: data.rounds.map(({ date, added, tied, teller, text, claims }, i) => [
				readWhen(date),
				String(added),
				tied === null ? 'not known' : String(tied),
				teller ?? '',
				String(totals(data)[i]),
				text,
				cite(claims)
			])
		},
		toldTable('Not drawn', 'What is reported', [data.classified])
	],
	picture: [{ panels: 1, height: 560 }],
	socialImage: { panel: 0, scale: 1.5 },
	frameHeights: [1014, 881, 696]
} satisfies Chapter<List>;

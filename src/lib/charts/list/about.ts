/** The words around the chart "list". */
import type { Chapter } from '../chapter.ts';
import { figures } from './figures.ts';
import { rows } from './rows.ts';
import { readDate, readWhen } from '#lib/content/dates.ts';
import { numberWords } from '#lib/content/rich.ts';
import { schema, type List } from './schema.ts';
import { list, totals } from './chart.ts';
import { cite } from '#lib/engine/chart.ts';

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
	figures,
	rows,
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
		{
			caption: 'Not drawn',
			columns: ['What is reported', 'Source'],
			rows: [[data.classified.text, cite(data.classified.claims)]]
		}
	],
	picture: [{ panels: 1, height: 560 }],
	socialImage: { panel: 0, scale: 1.5 },
	frameHeights: [1014, 881, 696]
} satisfies Chapter<List>;

/** The words around the chart "money". */
import type { Chapter } from '../chapter.ts';
import { money } from './chart.ts';
import { figures } from './figures.ts';
import { rows } from './rows.ts';
import { schema, type Money } from './schema.ts';
import { UNSHARED } from './companies.ts';
import { cite } from '#lib/engine/chart.ts';

/** Who says so where the sources that the row cites agree. */
const CITED = 'the sources named here';

/** "23 (American Security Project, echoed by one news site) or 3 (…)" */
const counted = ({ companies }: Money): string =>
	companies.map(({ value, teller }) => `${value} (${teller})`).join(' or ');

export const about = {
	chart: money,
	schema,
	figures,
	rows,
	title: ({ refund, companies }) =>
		`One lawyer, $${refund.value} million, and two counts of the companies: ` +
		companies.map(({ value }) => value).join(' or '),
	description: (data) =>
		`${data.lawyer.name} was ${data.lawyer.role}. A tax refund of $${data.refund.value} million is ` +
		`drawn as ${data.refund.value} dots, one for each million. ` +
		data.how.map(({ text }) => `${text} `).join('') +
		`The sources differ on the number of companies in the scheme: ${counted(data)}. The two ` +
		`counts are drawn side by side, one dot for each company. ${UNSHARED} ${data.guilty.text}`,
	panels: (data) => [
		{
			step: 'money-refund',
			caption: `The refund: ${data.refund.value} dots, one for each million dollars.`,
			size: { width: 300, height: 400 }
		},
		{
			step: 'money-companies',
			caption:
				'The companies, one dot for each: ' +
				data.companies.map(({ value, short }) => `${value} (${short})`).join(' or ') +
				'.',
			size: { width: 300, height: 300 }
		}
	],
	tables: (data) => [
		{
			caption: 'The lawyer, the money and the companies',
			columns: ['One dot is', 'Number', 'Who says so', 'Source'],
			rows: [
				[`one man, ${data.lawyer.name}`, '1', CITED, cite(data.lawyer.claims)],
				[
					'one million US dollars of the refund',
					String(data.refund.value),
					CITED,
					cite(data.refund.claims)
				],
				...data.companies.map(({ value, teller, claims }) => [
					'one company',
					String(value),
					teller,
					cite(claims)
				])
			]
		},
		{
			caption: 'How the refund was stolen, and who was convicted',
			columns: ['What happened, and who says so', 'Source'],
			rows: [...data.how, data.guilty].map(({ text, claims }) => [text, cite(claims)])
		}
	],
	picture: [{ panels: 2, height: 560 }],
	socialImage: { panel: 0, scale: 1.5 },
	frameHeights: [1076, 881, 714],
	opensAt: 'money-refund'
} satisfies Chapter<Money>;

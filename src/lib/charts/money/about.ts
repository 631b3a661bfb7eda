/** The words, figures and rows of the chart "money". */
import { sheet, toldTable, type Chapter } from '../chapter.ts';
import { money } from './chart.ts';
import { schema, type Money } from './schema.ts';
import { UNSHARED, companyKeys } from './companies.ts';
import { cite } from '#lib/engine/chart.ts';

/** Who says so where the sources that the row cites agree. */
const CITED = 'the sources named here';

/** "23 (American Security Project, echoed by one news site) or 3 (…)" */
const counted = ({ companies }: Money): string =>
	companies.map(({ value, teller }) => `${value} (${teller})`).join(' or ');

export const about = {
	chart: money,
	schema,
	figures(money, add) {
		add('money.refund', money.refund.value, `$${money.refund.value} million`);
		const [first, second] = money.companies;
		add('money.companies', first.value);
		add('money.companies.three', second.value);
	},
	rows: sheet(
		{
			thing: 'What the dot is: part of the refund, or a company',
			number: 'Which of them it is, in the order drawn',
			million_usd:
				'Millions of US dollars; blank for a company, as no source we read gives its share',
			counted_by:
				'Who gives this number of companies; blank for the refund: its amount is as given in the sources cited'
		},
		({ refund, companies }) => [
			...Array.from({ length: refund.value }, (_, i) => ({
				step: 'money-refund',
				mark: `million-${i + 1}`,
				cells: { thing: 'part of the refund', number: i + 1, million_usd: 1, counted_by: null },
				claims: refund.claims
			})),
			...companies.flatMap(({ teller, claims }, count) =>
				companyKeys(companies, count).map((mark, i) => ({
					step: 'money-companies',
					mark,
					cells: { thing: 'company', number: i + 1, million_usd: null, counted_by: teller },
					claims
				}))
			)
		]
	),
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
		toldTable(
			'How the refund was stolen, and who was convicted',
			'What happened, and who says so',
			[...data.how, data.guilty]
		)
	],
	picture: [{ panels: 2, height: 560 }],
	socialImage: { panel: 0, scale: 1.5 },
	frameHeights: [1076, 881, 714],
	opensAt: 'money-refund'
} satisfies Chapter<Money>;

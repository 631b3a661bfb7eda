/** The words around the chart "money". */
import type { Money } from '$lib/data/schema/money';
import { sourcesOf } from './layout/cites';
import type { ChartWords } from './scene';

export const moneyWords: ChartWords<Money> = {
	title: (data) => `One lawyer, $${data.refund.value} million, ${data.companies.value} companies`,
	description: (data) =>
		`${data.lawyer.name} was ${data.lawyer.role}. The sources say he uncovered a fraud: a tax ` +
		`refund of $${data.refund.value} million of public money, drawn as ${data.refund.value} dots, one for each ` +
		`million. The scheme involved ${data.companies.value} companies, one dot each; no source says ` +
		`how the money was shared among them. ${data.testimony.text}`,
	panels: (data) => [
		{
			step: 'money-refund',
			caption: `The refund: ${data.refund.value} dots, one for each million dollars.`,
			size: { width: 300, height: 400 }
		},
		{
			step: 'money-companies',
			caption: `The companies in the scheme: ${data.companies.value} dots, one for each.`,
			size: { width: 300, height: 320 }
		}
	],
	tables: (data) => [
		{
			caption: 'The lawyer, the money and the companies',
			columns: ['One dot is', 'Number', 'Source'],
			rows: [
				[`one lawyer, ${data.lawyer.name}`, '1', sourcesOf(data.lawyer.claims)],
				[
					'one million US dollars of the refund',
					String(data.refund.value),
					sourcesOf(data.refund.claims)
				],
				[
					'one company in the scheme',
					String(data.companies.value),
					sourcesOf(data.companies.claims)
				],
				['one testimony', '1', sourcesOf(data.testimony.claims)]
			]
		}
	]
};

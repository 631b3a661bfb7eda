/** The words around the chart "requests". */
import type { Requests } from '$lib/data/schema/requests';
import { sourcesOf } from './layout/cites';
import type { ChartWords } from './scene';
import { mostOf } from './requests-nested';

const claimed = (qualifier: string, value: number) => `${qualifier} ${value}`.trim();

export const requestsWords: ChartWords<Requests> = {
	title: (data) => `${data.total.value} requests for treatment`,
	description: (data) =>
		`His employer counts ${data.total.value} official requests for medical treatment; by his ` +
		`account ${data.granted.value || 'none'} of them brought it. Nothing that was read lists them ` +
		'one by one, so they have no dates here. Others count differently: ' +
		data.rivals
			.map((rival) => `${rival.teller}, ${claimed(rival.qualifier, rival.value)} ${rival.counts}`)
			.join('; ') +
		'.',
	panels: (data) => [
		{
			step: 'requests-none',
			caption: `Each dot is one of ${data.total.value} requests. The order is only that of drawing.`,
			size: { width: 300, height: 340 }
		},
		{
			step: 'requests-rivals',
			caption: `The totals that others give, up to ${mostOf(data)}, each counted from the top.`,
			size: { width: 300, height: 340 }
		}
	],
	tables: (data) => [
		{
			caption: 'Requests, letters and complaints, by who counts them',
			columns: ['Total', 'Who says so', 'What is counted', 'Source'],
			rows: [
				[
					String(data.total.value),
					'his employer',
					'official requests for treatment',
					sourcesOf(data.total.claims)
				],
				...data.rivals.map((rival) => [
					claimed(rival.qualifier, rival.value),
					rival.teller,
					rival.counts,
					sourcesOf(rival.claims)
				])
			]
		},
		{
			caption: 'What came of them',
			columns: ['Requests', 'That brought treatment', 'Source'],
			rows: [[String(data.total.value), String(data.granted.value), sourcesOf(data.granted.claims)]]
		}
	]
};

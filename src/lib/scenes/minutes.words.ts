/** The words around the chart "minutes". */
import type { Minutes } from '$lib/data/schema/minutes';
import { sourcesOf } from './layout/cites';
import type { ChartWords } from './scene';

export const minutesWords: ChartWords<Minutes> = {
	title: (data) => `${data.total.value} minutes`,
	description: (data) =>
		`How long he was left before he died, by his employer’s account: ${length(data)}, drawn as ` +
		`${data.total.value} dots, one for each minute. The first sixty stand round a dial, the rest ` +
		`begin a second round inside it. ${data.restraint.text} ${data.doctors.text} ` +
		'No independent timing was found, and the dial does not show the time of day.',
	panels: (data) => [
		{
			step: 'minutes-after',
			caption: `Each dot is one of ${data.total.value} minutes, as his employer tells it.`,
			size: { width: 300, height: 400 }
		}
	],
	tables: (data) => [
		{
			caption: 'The time he was left, by his employer’s account',
			columns: ['What is told', 'Minutes', 'Source'],
			rows: [
				[`He was left for ${length(data)}.`, String(data.total.value), sourcesOf(data.said.claims)],
				[data.restraint.text, '–', sourcesOf(data.restraint.claims)],
				[data.doctors.text, '–', sourcesOf(data.doctors.claims)]
			]
		}
	]
};

/** "1 hour and 18 minutes". */
function length({ said: { hours, minutes } }: Minutes): string {
	return `${hours} ${hours === 1 ? 'hour' : 'hours'} and ${minutes} minutes`;
}

/** The words, figures and rows of the chart "minutes". */
import { sheet, toldTable, type Chapter } from '../chapter.ts';
import { minutes, DAY } from './chart.ts';
import { schema, type Minutes } from './schema.ts';
import { capital, numberWords } from '#lib/content/rich.ts';
import { HOUR } from './dial.ts';
import { cite } from '#lib/engine/chart.ts';

export const about = {
	chart: minutes,
	schema,
	figures(minutes, add) {
		const { said } = minutes;
		add('minutes.total', said.hours * 60 + said.minutes);
		add('minutes.hours', said.hours);
		add('minutes.minutes', said.minutes);
	},
	rows: sheet(
		{
			minute: 'Which of the minutes it is; the time of day is not known',
			teller: 'Who reports a time this long; they do not agree on what it measures'
		},
		({ total, meanings }) =>
			Array.from({ length: total.value }, (_, i) => ({
				step: 'minutes-after',
				mark: `minute-${i + 1}`,
				cells: { minute: i + 1, teller: meanings.map(({ teller }) => teller).join('; ') },
				claims: [...total.claims, ...meanings.flatMap(({ claims }) => claims)]
			}))
	),
	title: (data) => `${data.total.value} minutes, as Firestone tells it`,
	description: (data) =>
		`He died on ${DAY}. Here is what is recorded of that day. ` +
		`${data.lastDay
			.map(({ when, text, teller }) => `${capital(when)}, according to ${teller}: ${text}`)
			.join(' ')} ` +
		`Firestone writes that he was left for ${length(data)} until he was dead. The chart draws ` +
		`${data.total.value} dots, one for each minute: ${HOUR} form a dial, and the rest begin a ` +
		`second round inside it. It does not show the time of day. ${data.play.text} Since then ` +
		`the figure has been given ${numberWords(data.meanings.length)} meanings: ` +
		`${data.meanings.map(({ teller, text }) => `${text} (${teller})`).join('; ')}. ` +
		data.aboutAnHour.text,
	panels: (data) => [
		{
			step: 'minutes-after',
			caption:
				`Each dot is one of ${data.total.value} minutes. What they measure depends on who ` +
				'tells it.',
			size: { width: 300, height: 440 }
		}
	],
	tables: (data) => [
		{
			caption: 'The last day, as far as it is recorded',
			columns: ['When', 'What is reported', 'Who reports it', 'Source'],
			rows: data.lastDay.map(({ when, text, teller, claims }) => [when, text, teller, cite(claims)])
		},
		{
			caption: `What the ${data.total.value} minutes are said to measure`,
			columns: ['Who says so', 'Meaning', 'Source'],
			rows: data.meanings.map(({ teller, text, claims }) => [teller, text, cite(claims)])
		},
		toldTable('What else is reported about that time', 'What is reported', [
			data.play,
			data.aboutAnHour,
			...data.told
		])
	],
	picture: [{ panels: 1, height: 680 }],
	socialImage: { panel: 0, scale: 1.5 },
	frameHeights: [1074, 897, 736]
} satisfies Chapter<Minutes>;

/** "1 hour and 18 minutes". */
function length({ said: { hours, minutes } }: Minutes): string {
	return `${hours} ${hours === 1 ? 'hour' : 'hours'} and ${minutes} minutes`;
}

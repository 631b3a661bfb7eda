/** The words, figures and rows of the chart "days". */
import { sheet, toldTable, type Chapter } from '../chapter.ts';
import { days } from './chart.ts';
import {
	addMonths,
	daysElapsed,
	daysInclusive,
	readDate,
	readWhen,
	yearsBetween
} from '#lib/content/dates.ts';
import { schema, type Days } from './schema.ts';
import { detained, monthOf } from './day-list.ts';
import { cite, type CitingTable } from '#lib/engine/chart.ts';

const KILOGRAMS_PER_POUND = 0.45359237;

export const about = {
	chart: days,
	schema,
	figures(days, add) {
		const { born, arrest, death, transfer, illness } = days;
		const [from, move, to] = [arrest.date.at, transfer.date.at, death.date.at];
		add('person.born', born.date.at, readWhen(born.date));
		add('person.age', yearsBetween(born.date.at, to));
		add('days.arrest', arrest.date.at, readWhen(arrest.date));
		add('days.death', death.date.at, readWhen(death.date));
		add('days.move', transfer.date.at, readWhen(transfer.date));
		add('days.total', daysInclusive(from, to));
		add('days.elapsed', daysElapsed(from, to));
		add('days.butyrka', daysInclusive(move, to));
		add('days.butyrka.elapsed', daysElapsed(move, to));
		add('days.illness.months', illness.afterMonths);
		add('days.pounds', illness.weightLostPounds);
		add('days.kilograms', Math.round(illness.weightLostPounds * KILOGRAMS_PER_POUND));
		for (const rival of days.rivals) add(`days.${rival.id}`, rival.text);
	},
	rows: sheet(
		{
			date: 'ISO date of the day',
			day: 'Which day of the detention it is; the day of the arrest is day 1',
			after_move:
				'Whether it is one of the days from the move to Butyrka to his death, counting the day of the move: yes or no',
			event: 'What happened on the day, where the chart says so'
		},
		(data) => {
			const { arrest, death, transfer } = data;
			const events = new Map([
				[arrest.date.at, 'arrest'],
				[transfer.date.at, `move to ${transfer.to}`],
				[death.date.at, 'death']
			]);
			const ends = [...arrest.claims, ...death.claims];
			return detained(data).map((date, i) => {
				const after = date >= transfer.date.at;
				return {
					step: 'days-count',
					mark: date,
					cells: {
						date,
						day: i + 1,
						after_move: after ? 'yes' : 'no',
						event: events.get(date) ?? null
					},
					claims: after ? [...ends, ...transfer.claims] : ends
				};
			});
		}
	),
	title: (data) => `${detained(data).length} days in detention`,
	description: (data) => {
		const [first, last] = [data.arrest.date.at, data.death.date.at];
		const { from, to, date, untreated } = data.transfer;
		const { afterMonths, weightLostPounds, diagnoses } = data.illness;
		return (
			`A calendar with one dot for each day from ${readDate(first)}, when he was arrested, to ` +
			`${readDate(last)}, when he died: ${daysInclusive(first, last)} days, counting both the ` +
			`first and the last day; ${daysElapsed(first, last)} days elapsed. After about ` +
			`${afterMonths} months, Firestone writes, he had lost ${weightLostPounds} pounds and had ` +
			`${diagnoses.join(' and ')}. On ${readWhen(date)} he was moved from ${from} to ${to}; the ` +
			`${daysInclusive(date.at, last)} days from the move to his death are in another colour. ` +
			`REDRESS writes of acute pain for “${untreated}”. Other sources give the length of his ` +
			`detention as ${rivals(data)}.`
		);
	},
	panels: () => [
		{
			step: 'days-count',
			caption: 'Each dot is one day. The first and the last are ringed: both are counted.',
			size: { width: 300, height: 340 }
		}
	],
	tables: (data) => [
		byMonth(data),
		dates(data),
		counts(data),
		toldTable('What else is reported about these days', 'What is reported', data.told)
	],
	picture: [{ panels: 1, height: 600 }],
	socialImage: { panel: 0, scale: 1.5 },
	frameHeights: [991, 857, 714],
	opensAt: 'days-count',
	sound: (tones) => {
		const low = tones.filter(({ hz }) => hz < 300).length;
		return `${tones.length} tones, one for each day. The last ${low}, an octave lower, run from the move to Butyrka to his death.`;
	}
} satisfies Chapter<Days>;

/** The lengths that others give, each with the source that gives it. */
function rivals(data: Days): string {
	return data.rivals.map(({ text, teller }) => `${text} (${teller})`).join(', ');
}

function byMonth(data: Days): CitingTable {
	const days = detained(data);
	const months = [...new Set(days.map((day) => day.slice(0, 7)))];
	let total = 0;
	return {
		caption: 'Days in detention, month by month',
		columns: ['Month', 'First and last day', 'Days', 'Days so far'],
		rows: months.map((month) => {
			const held = days.filter((day) => day.startsWith(month));
			const [first, last] = [held[0], held[held.length - 1]].map((day) => Number(day.slice(8)));
			total += held.length;
			return [monthOf(month), `${first}–${last}`, String(held.length), String(total)];
		})
	};
}

function dates(data: Days): CitingTable {
	const { afterMonths, diagnoses, weightLostPounds, claims } = data.illness;
	const ill = addMonths(data.arrest.date.at, afterMonths).slice(0, 7);
	return {
		caption: 'What happened when',
		columns: ['Event', 'Date', 'How exact', 'Source'],
		rows: [
			['Arrest', readWhen(data.arrest.date), data.arrest.date.precision, cite(data.arrest.claims)],
			[
				`${weightLostPounds} pounds lost, ${diagnoses.join(' and ')}, Firestone writes`,
				`after about ${afterMonths} months, so about ${readDate(ill)}`,
				'approximate',
				cite(claims)
			],
			[
				`Move from ${data.transfer.from} to ${data.transfer.to}`,
				readWhen(data.transfer.date),
				data.transfer.date.precision,
				cite(data.transfer.claims)
			],
			['Death', readWhen(data.death.date), data.death.date.precision, cite(data.death.claims)]
		]
	};
}

function counts(data: Days): CitingTable {
	const [first, last] = [data.arrest.date.at, data.death.date.at];
	return {
		caption: 'The same period, counted in different ways',
		columns: ['Length', 'Who says so', 'Source'],
		rows: [
			[
				`${daysInclusive(first, last)} days`,
				'counting both the first and the last day',
				cite(data.reported.claims)
			],
			[`${daysElapsed(first, last)} days`, 'time elapsed between the two dates', 'our arithmetic'],
			...data.rivals.map((rival) => [rival.text, rival.teller, cite(rival.claims)])
		]
	};
}

/** The rows of the chart "days". */
import type { Days } from './schema.ts';
import { detained } from './day-list.ts';
import type { MarkSheet } from '#lib/content/sheet.ts';

type Columns = 'date' | 'day' | 'after_move' | 'event';

export const rows: MarkSheet<Days, Columns> = {
	columns: {
		date: 'ISO date of the day',
		day: 'Which day of the detention it is; the day of the arrest is day 1',
		after_move:
			'Whether it is one of the days from the move to Butyrka to his death, counting the day of the move: yes or no',
		event: 'What happened on the day, where the chart says so'
	},
	rows: (data) => {
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
};

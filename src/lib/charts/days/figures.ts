/** The figures that the story's text can use of this chart. */
import { daysElapsed, daysInclusive, readWhen, yearsBetween } from '#lib/content/dates.ts';
import type { Add } from '#lib/content/registry.ts';
import type { Days } from './schema.ts';

const KILOGRAMS_PER_POUND = 0.45359237;

export function figures(days: Days, add: Add): void {
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
}

/** The days of the detention, from its two dates: for the calendar and for the 358. */
import { addDays, daysInclusive, monthName, readDate, shortMonth } from '#lib/content/dates.ts';
import type { Days } from './schema.ts';
import { found } from '#lib/engine/chart.ts';

/** Every day from arrest to death as an ISO date, counting both the first and the last day. */
export function detained(data: Days): string[] {
	const first = data.arrest.date.at;
	const total = daysInclusive(first, data.death.date.at);
	return Array.from({ length: total }, (_, i) => addDays(first, i));
}

/** The month of an ISO date, as "November 2008". */
export function monthOf(iso: string): string {
	return `${monthName(Number(iso.slice(5, 7)))} ${iso.slice(0, 4)}`;
}

/** An ISO date where room is short, as "24 Nov 2008". */
export function shortDate(iso: string): string {
	const month = shortMonth(Number(iso.slice(5, 7)));
	return `${Number(iso.slice(8))} ${month} ${iso.slice(0, 4)}`;
}

/**
 * What a day of the detention is, in words, from its key (its ISO date).
 * Throws a RangeError for a day outside the detention.
 */
export function describeDay(data: Days, key: string): string {
	const days = detained(data);
	const index = found('days', key, days.indexOf(key) + 1 || undefined);
	const { from, to, date } = data.transfer;
	const move = date.at;
	const event =
		index === 1
			? ' He was arrested.'
			: key === move
				? ` He was moved from ${from} to ${to}.`
				: index === days.length
					? ' He died.'
					: key > move
						? ` One of the days from the move to ${to} to his death.`
						: '';
	return `${readDate(key)}: day ${index} of ${days.length}.${event}`;
}

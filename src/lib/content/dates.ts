/** Calendar arithmetic on ISO dates (YYYY-MM-DD), always in UTC, and dates in words. */
import type { When } from '#lib/content/schema/common.ts';

const DAY = 86_400_000;
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, month) => MONTH.format(Date.UTC(2000, month)));

/** Days from one ISO date to another; 0 for the same day. */
export function daysElapsed(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Days from one ISO date to another, counting both; 1 for the same day. */
export function daysInclusive(from: string, to: string): number {
	return daysElapsed(from, to) + 1;
}

/** The ISO date `days` days after another. */
export function addDays(iso: string, days: number): string {
	return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
}

/** The ISO date `months` calendar months after another (same day of the month). */
export function addMonths(iso: string, months: number): string {
	const date = new Date(`${iso}T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() + months);
	return date.toISOString().slice(0, 10);
}

/** Whole years between two ISO dates: an age. */
export function yearsBetween(from: string, to: string): number {
	return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

/** The English name of a month, from 1 to 12. */
export function monthName(month: number): string {
	return MONTHS[month - 1] ?? '';
}

/** The same in three letters, where there is little room. */
export function shortMonth(month: number): string {
	return monthName(month).slice(0, 3);
}

/** "24 November 2008", "November 2008" or "2008", depending on how much the ISO date contains. */
export function readDate(iso: string): string {
	const [year, month, day] = iso.split('-');
	return [day && String(Number(day)), month && monthName(Number(month)), year]
		.filter(Boolean)
		.join(' ');
}

/** A date in words, with "about" before an approximate one. */
export function readWhen(when: When): string {
	return (when.precision === 'approximate' ? 'about ' : '') + readDate(when.at);
}

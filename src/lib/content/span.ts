/**
 * Where a date stands on a time scale, and how far it may be elsewhere. Separate from dates.ts, as the
 * story's first charts do not need it.
 */
import type { When } from '#lib/content/schema/common.ts';

const DAY = 86_400_000;

/**
 * A calendar unit in UTC, with the functions of d3-time that the charts use; d3-time itself would add
 * 4 KB to the script. `months`: its length.
 */
function calendarUnit(months: number) {
	const floor = (date: Date): Date => {
		const month = date.getUTCMonth();
		return new Date(Date.UTC(date.getUTCFullYear(), month - (month % months)));
	};
	const offset = (date: Date, by: number): Date =>
		new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by * months));
	/** The first start of a unit at or after a date. */
	const ceil = (date: Date): Date => {
		const start = floor(date);
		return start < date ? offset(start, 1) : start;
	};
	/** Every start of a unit from a date on, before another. */
	const range = (from: Date, to: Date): Date[] => {
		const starts: Date[] = [];
		for (let at = ceil(from); at < to; at = offset(at, 1)) starts.push(at);
		return starts;
	};
	return { floor, ceil, offset, range };
}

export const utcMonth = calendarUnit(1);
export const utcYear = calendarUnit(12);

/** The stretch of time that a date covers, and its middle; `exact` where it is one known day. */
export interface Span {
	start: Date;
	middle: Date;
	end: Date;
	exact: boolean;
}

/**
 * The span of a date (UTC): its day, month or year, from the first moment to the last. An
 * approximate date covers whatever it names; an approximate day covers its month.
 */
export function span({ at, precision }: When): Span {
	const exact = precision === 'day';
	const day = new Date(at);
	const unit = at.length > 4 ? utcMonth : utcYear;
	const start = exact ? day : unit.floor(day);
	const end = exact ? new Date(day.getTime() + DAY) : unit.offset(start, 1);
	return { start, end, middle: new Date((start.getTime() + end.getTime()) / 2), exact };
}

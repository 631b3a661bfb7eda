/**
 * Where a date stands on a time scale, and how far it may be elsewhere. Apart from dates.ts, as the
 * first charts of the story do not need D3's calendar.
 */
import type { When } from '#lib/content/schema/common.ts';
import { utcDay, utcMonth, utcYear } from 'd3';

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
	const unit = exact ? utcDay : at.length > 4 ? utcMonth : utcYear;
	const start = unit.floor(new Date(at));
	const end = unit.offset(start, 1);
	return { start, end, middle: new Date((start.getTime() + end.getTime()) / 2), exact };
}

/** The period that the data cover. */
import type { Data } from '#lib/charts/files.ts';
import type { When } from '#lib/content/schema/common.ts';
import { hasChart, STEPS } from '#lib/charts/index.ts';

/**
 * From the first to the last date in the charts' data, as an ISO 8601 interval such as
 * `2008/2022-12-07`. His date of birth is ignored: it is only there to give his age.
 */
export function period(data: Data): string {
	const charts = Object.entries(data).filter(([name]) => name in STEPS && hasChart(name));
	const dates = charts.flatMap(([, file]) => datesIn(file)).sort();
	return `${dates[0]}/${dates.at(-1)}`;
}

function datesIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isWhen(value)) return [value.at];
	return Object.entries(value).flatMap(([key, inner]) => (key === 'born' ? [] : datesIn(inner)));
}

function isWhen(value: object): value is When {
	return 'precision' in value && 'at' in value;
}

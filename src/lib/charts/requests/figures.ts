/** The figures that the story's text can use of this chart. */
import { daysElapsed, readWhen } from '#lib/content/dates.ts';
import type { When } from '#lib/content/schema/common.ts';
import type { Add } from '#lib/content/registry.ts';
import type { Requests } from './schema.ts';

export function figures(
	requests: Requests,
	add: Add,
	{ days }: { days: { death: { date: When } } }
): void {
	add('requests.total', requests.total.value);
	add('requests.granted', requests.granted.value);
	for (const { id, value } of requests.rivals) add(`requests.${id}`, value);
	const dated = (kind: string) =>
		requests.papers.filter((paper) => paper.kind === kind && paper.date.precision === 'day');
	for (const { id, date } of requests.papers) add(`requests.${id}`, date.at, readWhen(date));
	add('requests.dated', dated('request').length);
	add('requests.replies', dated('reply').length);
	const last = dated('reply').at(-1);
	if (last) add('requests.last-reply', daysElapsed(last.date.at, days.death.date.at));
}

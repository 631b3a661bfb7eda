/** The figures that the story's text can use of this chart. */
import { readWhen } from '#lib/content/dates.ts';
import type { Add } from '#lib/content/registry.ts';
import type { List } from './schema.ts';

export function figures(list: List, add: Add): void {
	add('list.total', list.total.value);
	add('list.first', list.rounds[0]?.added ?? 0);
	let total = 0;
	for (const { id, date, added, tied } of list.rounds) {
		total += added;
		add(`list.${id}.total`, total);
		add(`list.${id}`, date.at, readWhen(date));
		if (tied !== null) add(`list.${id}.tied`, tied);
	}
}

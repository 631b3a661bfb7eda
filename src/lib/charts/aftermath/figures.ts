/** The figures that the story's text can use of this chart. */
import { readWhen, yearsBetween } from '#lib/content/dates.ts';
import type { Add } from '#lib/content/registry.ts';
import type { Aftermath } from './schema.ts';

export function figures(aftermath: Aftermath, add: Add): void {
	for (const event of aftermath.events) {
		add(`aftermath.${event.id}`, event.date.at, readWhen(event.date));
	}
	const [lodged, ruled] = ['complaint', 'court'].map((id) =>
		aftermath.events.find((event) => event.id === id)
	);
	if (lodged && ruled) add('aftermath.wait', yearsBetween(lodged.date.at, ruled.date.at));
}

/** The figures that the story's text can use of this chart. */
import { readWhen } from '#lib/content/dates.ts';
import type { Add } from '#lib/content/registry.ts';
import type { Laws } from './schema.ts';

export function figures(laws: Laws, add: Add): void {
	add('laws.total', laws.laws.length);
	add('laws.jurisdictions', new Set(laws.laws.map((law) => law.jurisdiction)).size);
	for (const kind of ['statute', 'government act', 'resolution'] as const) {
		const of = laws.laws.filter((law) => law.kind === kind);
		add(`laws.${kind.replace(' ', '-')}`, of.length);
	}
	for (const law of laws.laws) add(`laws.${law.id}`, law.date.at, readWhen(law.date));
}

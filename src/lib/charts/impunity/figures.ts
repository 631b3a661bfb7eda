/** The figures that the story's text can use of this chart. */
import { readWhen } from '#lib/content/dates.ts';
import type { Add } from '#lib/content/registry.ts';
import type { Impunity } from './schema.ts';

export function figures(impunity: Impunity, add: Add): void {
	add('impunity.named', impunity.named.value);
	add('impunity.convicted', impunity.convicted.value);
	add('impunity.doctors', impunity.doctors.length);
	const ids = { dropped: 'dismissed', acquitted: 'acquitted' };
	for (const doctor of impunity.doctors)
		add(`impunity.${ids[doctor.outcome]}`, doctor.date.at, readWhen(doctor.date));
}

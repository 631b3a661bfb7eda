/** The figures that the story's text can use of this chart. */
import type { Add } from '#lib/content/registry.ts';
import type { Minutes } from './schema.ts';

export function figures(minutes: Minutes, add: Add): void {
	const { said } = minutes;
	add('minutes.total', said.hours * 60 + said.minutes);
	add('minutes.hours', said.hours);
	add('minutes.minutes', said.minutes);
}

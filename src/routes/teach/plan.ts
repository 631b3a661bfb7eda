/** A lesson plan's links to the slides. Build only. */
import { resolve } from '$app/paths';
import type { Plan } from '#lib/content/schema/teach.ts';

/** The address of a deck with only these chapters, at a step if one is given. */
export function deckHref(chapters: readonly string[], step?: string): string {
	return `${resolve('/present/')}?chapters=${chapters.join(',')}${step ? `#${step}` : ''}`;
}

/** A lesson plan's length in minutes. */
export function minutesOf({ parts }: Plan): number {
	return parts.at(-1)?.to ?? 0;
}

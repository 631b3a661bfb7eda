/** A plan's links into the deck. Only where pages are made. */
import { resolve } from '$app/paths';
import type { Plan } from '$lib/data/schema/teach';

/** The deck with some chapters only, at a step. */
export function deckHref(chapters: readonly string[], step?: string): string {
	return `${resolve('/present/')}?chapters=${chapters.join(',')}${step ? `#${step}` : ''}`;
}

/** How many minutes a plan takes. */
export function minutesOf({ parts }: Plan): number {
	return parts.at(-1)?.to ?? 0;
}

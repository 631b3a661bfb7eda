/** The text of a step's slide. */
import type { Chapter } from '#lib/content/schema/story.ts';

/** A full stop inside a mark is not followed by a space. */
const SENTENCE = /^.*?[.?!](?=\s|$)/s;

/** The text for the slide, marks included, or if there is none, the first sentence of the card. */
export function slideOf({ slide, text }: Pick<Chapter['steps'][number], 'slide' | 'text'>): string {
	const [first = ''] = text;
	return slide ?? SENTENCE.exec(first)?.[0] ?? first;
}

/** What a step says on its slide. Runs in Node as well, so it cannot use `$lib`. */
import type { Chapter } from './schema/story.ts';

/** A full stop within a mark is followed by no space. */
const SENTENCE = /^.*?[.?!](?=\s|$)/s;

/** Its own text for the slide, in the story's marks; without one, the first sentence of its card. */
export function slideOf({ slide, text }: Pick<Chapter['steps'][number], 'slide' | 'text'>): string {
	const [first = ''] = text;
	return slide ?? SENTENCE.exec(first)?.[0] ?? first;
}

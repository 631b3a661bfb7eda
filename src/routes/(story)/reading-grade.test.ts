import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import story from 'virtual:data/story';
import { expect, test } from 'vitest';
import { plain } from '#lib/content/text.ts';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** The US school grade at which a text is easy to read, by Flesch and Kincaid's formula. */
function grade(text: string): number {
	const spoken = [...words.segment(text)].filter((part) => part.isWordLike);
	return fleschKincaid({
		sentence: [...sentences.segment(text)].length,
		word: spoken.length,
		syllable: spoken.reduce((sum, { segment }) => sum + Math.max(1, syllable(segment)), 0)
	});
}

const CHAPTERS = story.chapters.map(({ id, steps }): [string, string] => [
	id,
	steps.flatMap((step) => step.text.map(plain)).join(' ')
]);

test('the measure tells a hard text from an easy one', () => {
	expect(grade('The cat sat on the mat. It was warm.')).toBeLessThan(3);
	expect(
		grade('The extraordinary constitutional ramifications necessitated comprehensive deliberation.')
	).toBeGreaterThan(15);
});

test.each([...CHAPTERS, ['the whole story', CHAPTERS.map(([, text]) => text).join(' ')]])(
	'%s reads at grade 9 or lower',
	(_, text) => {
		expect(grade(text)).toBeLessThanOrEqual(9);
	}
);

import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import story from 'virtual:data/story';
import { describe, expect, test } from 'vitest';
import { CARD_WORDS } from '#lib/checks/story.ts';
import { figures } from '#lib/charts/registry.ts';
import { countWords, parseText } from '#lib/content/rich.ts';
import { plain } from '#lib/content/text.ts';
import { readTexts } from '#lib/checks/read.ts';
import { validate } from '#lib/checks/validate.ts';
import { STEPS } from '#lib/charts/index.ts';

const { data } = validate(readTexts(process.cwd()));
if (!data) throw new Error('the data files are wrong: see validate.test.ts');
const FIGURES = figures(data);
const CARDS = story.chapters.flatMap((chapter) =>
	chapter.steps.map((step) => ({ chapter: chapter.id, ...step }))
);
const read = (text: string): string =>
	parseText(text, FIGURES)
		.map((segment) => segment.text)
		.join('');

test('the chapters and steps match the scenes, in the same order', () => {
	expect(Object.fromEntries(story.chapters.map((c) => [c.id, c.steps.map((s) => s.id)]))).toEqual(
		STEPS
	);
	expect(story.chapters.map((c) => c.id)).toEqual(Object.keys(STEPS));
});

test('a step id is unique and starts with its chapter', () => {
	expect(new Set(CARDS.map((card) => card.id)).size).toBe(CARDS.length);
	for (const { id, chapter } of CARDS)
		expect(id === chapter || id.startsWith(`${chapter}-`), id).toBe(true);
});

test('the clock runs only where the design says', () => {
	expect(CARDS.filter((card) => card.clock).map((card) => card.id)).toEqual([
		'days-fill',
		'days-butyrka',
		'requests-out',
		'minutes-clock',
		'list-growth'
	]);
});

describe.each(CARDS)('$id', ({ heading, text, sources }) => {
	const words = [heading ?? '', ...text].map(read);

	test('is short enough for a card', () => {
		expect(countWords(words.join(' '))).toBeLessThanOrEqual(CARD_WORDS);
	});

	test('quotes ten words at most', () => {
		for (const [, quoted] of words.join(' ').matchAll(/“([^”]*)”/g))
			expect(countWords(quoted)).toBeLessThanOrEqual(10);
	});

	test('names its sources, each once', () => {
		expect(sources.length).toBeGreaterThan(0);
		expect(new Set(sources).size).toBe(sources.length);
	});
});

test('the notice names chapters that exist', () => {
	const titles = story.chapters.map((chapter) => chapter.title);
	for (const [, title] of story.notice.join(' ').matchAll(/“([^”]*)”/g))
		expect(titles).toContain(title);
});

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

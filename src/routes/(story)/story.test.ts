import story from 'virtual:data/story';
import { describe, expect, test } from 'vitest';
import { CARD_WORDS } from '#lib/checks/story.ts';
import { figures } from '#lib/charts/registry.ts';
import { countWords, plainText } from '#lib/content/rich.ts';
import { DATA } from '#lib/checks/fixture.ts';
import { STEPS } from '#lib/charts/index.ts';

const FIGURES = figures(DATA);
const CARDS = story.chapters.flatMap((chapter) =>
	chapter.steps.map((step) => ({ chapter: chapter.id, ...step }))
);
const read = (text: string): string => plainText(text, FIGURES);

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

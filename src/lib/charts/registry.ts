/**
 * Every figure that the story's text can use, by id. Figures that follow from others are calculated,
 * never typed: the number of days between dates, the total of a vote, an age.
 */
import { readDate } from '#lib/content/dates.ts';
import { type Add, countWords, type Figure } from '#lib/content/rich.ts';
import { derive, type Derived } from './derive.ts';
import type { Data } from './files.ts';
import { figured } from './index.ts';

/** Reading speed, to estimate how long the story takes. */
const WORDS_PER_MINUTE = 200;

/** All figures in the data, by id, in the order of the chapters. */
export function figures(data: Data): Map<string, Figure> {
	const registry = new Map<string, Figure>();
	const add: Add = (id, value, text = String(value)) => registry.set(id, { id, value, text });
	addStory(data, add);
	const all = derive(data);
	for (const { chart, figures: own } of figured) own(all[chart.file as keyof Derived], add, all);
	addClaimed(data, registry, add);
	return registry;
}

/** Adds figures that are neither drawn nor calculated, whose only value is in their claim. */
function addClaimed({ claims }: Data, registry: ReadonlyMap<string, Figure>, add: Add): void {
	for (const { id, kind, value } of claims.claims)
		if (value !== null && !registry.has(id))
			add(id, value, kind === 'date' ? readDate(String(value)) : String(value));
}

function addStory({ story, sources }: Data, add: Add): void {
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const words = steps.map((step) => countWords([step.heading ?? '', ...step.text].join(' ')));
	const minutes = Math.ceil(words.reduce((sum, n) => sum + n, 0) / WORDS_PER_MINUTE);
	add('story.minutes', minutes);
	add('story.charts', story.chapters.filter((chapter) => chapter.chart).length);
	add('story.documents', sources.sources.filter((s) => !s.id.startsWith('record-')).length);
}

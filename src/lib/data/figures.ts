/**
 * Every figure that the story's text may give, by id. Whatever follows from other figures is
 * worked out here, never typed: the days from their dates, the total of a vote, an age.
 */
import { addAftermath, addDisagree, addLaws, addVotes } from './figures-after.ts';
import { addCase } from './figures-case.ts';
import { readDate } from './dates.ts';
import type { Data } from './files.ts';
import { countWords } from './rich.ts';

/** A figure: its value, and as it reads in running text. Its claim, by the same id, has the rest. */
export interface Figure {
	id: string;
	value: number | string;
	text: string;
}

/** Puts a figure into the registry; its text is its value unless given. */
export type Add = (id: string, value: number | string, text?: string) => void;

/** How fast the length of the story supposes one to read. */
const WORDS_PER_MINUTE = 200;

/** All the figures of the data, by id, in the order of the chapters. */
export function figures(data: Data): Map<string, Figure> {
	const registry = new Map<string, Figure>();
	const add: Add = (id, value, text = String(value)) => registry.set(id, { id, value, text });
	addStory(data, add);
	addCase(data, add);
	addVotes(data, add);
	addAftermath(data, add);
	addLaws(data, add);
	addDisagree(data, add);
	addClaimed(data, registry, add);
	return registry;
}

/** What is claimed but neither drawn nor worked out: its value stands in its claim alone. */
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

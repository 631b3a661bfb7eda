/**
 * Every figure that the story's text may give, by id. Whatever follows from other figures is
 * worked out here, never typed: the days from their dates, the total of a vote, an age.
 */
import { addAftermath, addDisagree, addLaws, addVotes } from './figures-after.ts';
import { addCase } from './figures-case.ts';
import type { Data } from './files.ts';
import { countWords } from './rich.ts';
import type { Cite } from './schema/common.ts';

/** A figure: its value, as it reads in running text, and where it comes from. */
export interface Figure {
	id: string;
	value: number | string;
	text: string;
	/** The sources of the figures it is made of; none for what is counted in the story itself. */
	cites: Cite[];
}

/** Puts a figure into the registry; its text is its value unless given. */
export type Add = (id: string, value: number | string, cites: Cite[], text?: string) => void;

/** How fast the length of the story supposes one to read. */
const WORDS_PER_MINUTE = 200;

/** All the figures of the data, by id, in the order of the chapters. */
export function figures(data: Data): Map<string, Figure> {
	const registry = new Map<string, Figure>();
	const add: Add = (id, value, cites, text = String(value)) =>
		registry.set(id, { id, value, text, cites });
	addStory(data, add);
	addCase(data, add);
	addVotes(data, add);
	addAftermath(data, add);
	addLaws(data, add);
	addDisagree(data, add);
	return registry;
}

function addStory({ story, sources }: Data, add: Add): void {
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const words = steps.map((step) => countWords([step.heading ?? '', ...step.text].join(' ')));
	const minutes = Math.ceil(words.reduce((sum, n) => sum + n, 0) / WORDS_PER_MINUTE);
	add('story.minutes', minutes, []);
	add('story.charts', story.chapters.filter((chapter) => chapter.chart).length, []);
	add('story.documents', sources.sources.filter((s) => !s.id.startsWith('record-')).length, []);
}

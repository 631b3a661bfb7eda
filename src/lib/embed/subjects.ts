/** What can be embedded, with titles and steps. Build time only. */
import { STORY_HEIGHTS, type FrameHeights } from './frame-heights.ts';
import { CARD, socialImageOf } from '#lib/social-image/card.ts';
import { data as all } from '#lib/charts/data.ts';
import { aboutOf } from '#lib/charts/abouts.ts';
import { byId, plain, storyTitle } from '#lib/content/text.ts';
import { hasChart } from '#lib/charts/index.ts';

/** The story, or a chart. */
export interface Subject {
	/** `story`, or the chart's id. */
	id: string;
	title: string;
	/** Its place in the story, from the site's root. */
	path: string;
	/** Its social card; the path is from the site's root, sizes are in px. */
	picture: { path: string; alt: string; width: number; height: number };
	/** Its frame's height at the widths in frame-heights.ts. */
	heights: FrameHeights;
	/** Its steps, by chapter. */
	chapters: { title: string; steps: { id: string; name: string }[] }[];
}

const chapters = all.story.chapters.map(({ id, title, steps }) => ({
	id,
	title,
	steps: steps.map((step) => ({ id: step.id, name: plain(step.heading ?? title) }))
}));

function subject(id: string): Subject {
	const own = id === 'story' ? chapters : chapters.filter((chapter) => chapter.id === id);
	return {
		id,
		title: id === 'story' ? storyTitle() : aboutOf(id).title,
		path: id === 'story' ? '/' : `/#${own[0]?.steps[0]?.id}`,
		picture: { ...socialImageOf(id), ...CARD },
		heights: id === 'story' ? STORY_HEIGHTS : aboutOf(id).frameHeights,
		chapters: own.map(({ title, steps }) => ({ title, steps }))
	};
}

/** Everything that can be embedded: the story, then the charts in story order. */
export const subjects: Subject[] = ['story', ...chapters.map(({ id }) => id).filter(hasChart)].map(
	subject
);

/** A subject by id. Throws a RangeError for an unknown id. */
export const subjectOf = byId(subjects, 'embed');

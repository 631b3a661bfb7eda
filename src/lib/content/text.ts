/** The story's text with its figures filled in. Build time only. */
import figures from 'virtual:data/figures';
import sources from 'virtual:data/sources';
import story from 'virtual:data/story';
import { parseText, type Segment } from './rich.ts';
import { site } from './site.ts';

const registry = new Map(figures.map((figure) => [figure.id, figure]));

/** A paragraph's segments: plain text, and figures with their claim's id. */
export function segments(text: string): Segment[] {
	return parseText(text, registry);
}

/** A paragraph as plain text. */
export function plain(text: string): string {
	return segments(text)
		.map((segment) => segment.text)
		.join('');
}

/** The story's full title: the headline says little by itself, so the subject follows it. */
export function storyTitle(): string {
	return `${plain(story.headline)}: ${site.description.replace(/:.*/, '')}`;
}

/** A source's short name, for linking to it. Throws a RangeError for an unknown id. */
export function sourceName(id: string): string {
	const source = sources.sources.find((one) => one.id === id);
	if (!source) throw new RangeError(`no source "${id}"`);
	return source.short;
}

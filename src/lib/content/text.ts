/** The story's text with its figures filled in. Build time only. */
import figures from 'virtual:data/figures';
import sources from 'virtual:data/sources';
import story from 'virtual:data/story';
import { parseText, plainText, type Segment } from './rich.ts';
import { site } from './site.ts';

const registry = new Map(figures.map((figure) => [figure.id, figure]));

/** A paragraph's segments: plain text, and figures with their claim's id. */
export function segments(text: string): Segment[] {
	return parseText(text, registry);
}

/** A paragraph as plain text. */
export function plain(text: string): string {
	return plainText(text, registry);
}

/** The story's full title: the headline says little by itself, so the subject follows it. */
export function storyTitle(): string {
	return `${plain(story.headline)}: ${site.description.replace(/:.*/, '')}`;
}

/** Looks items up by id. What it returns throws a RangeError for an unknown one. */
export function byId<Item extends { id: string }>(
	items: readonly Item[],
	what: string
): (id: string) => Item {
	const known = new Map(items.map((item) => [item.id, item]));
	return (id) => {
		const found = known.get(id);
		if (!found) throw new RangeError(`no ${what} "${id}"`);
		return found;
	};
}

/** A source by its id. */
export const sourceOf = byId(sources.sources, 'source');

/** A source's short name, for linking to it. Throws a RangeError for an unknown id. */
export const sourceName = (id: string): string => sourceOf(id).short;

/** The story's text with its figures filled in. Build time only. */
import { all } from '#lib/charts/data.ts';
import { figures } from '#lib/checks/registry.ts';
import { parseText, type Segment } from './rich.ts';
import { site } from './site.ts';

const registry = figures(all);

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
	return `${plain(all.story.headline)}: ${site.description.replace(/:.*/, '')}`;
}

/** A source's short name, for linking to it. Throws a RangeError for an unknown id. */
export function sourceName(id: string): string {
	const source = all.sources.sources.find((one) => one.id === id);
	if (!source) throw new RangeError(`no source "${id}"`);
	return source.short;
}

/** The sources in groups, by their kind. Pure. */
import type { Kind, Source } from '#lib/content/schema/sources.ts';

interface Words {
	/** For addresses on the page. */
	id: string;
	title: string;
	/** What the group contains, in one or two sentences. */
	about: string;
}

export interface SourceGroup extends Words {
	sources: Source[];
}

const GROUPS: readonly (Words & { has: (source: Source) => boolean })[] = [
	{
		id: 'documents',
		title: 'The documents',
		about: 'The story is drawn from these.',
		has: ({ id }) => !id.startsWith('record-')
	},
	{
		id: 'records',
		title: 'Official records',
		about:
			'Laws, roll calls and other records that public authorities publish. Only these are the public record.',
		has: ofKind('official record')
	},
	{
		id: 'councils',
		title: 'Courts, parliaments and councils',
		about:
			'Judgments, resolutions and inquiries. What a court finds counts as much as an official record does; what a parliament or a council says does not.',
		has: ofKind('court', 'parliament or council')
	},
	{
		id: 'reports',
		title: 'Reports used to check',
		about:
			'News, experts, reference works, and what parties to the case have written or said. Each entry gives the publisher’s interest.',
		has: () => true
	}
];

/** Each source in the first group that it fits, in the order of the list. Groups may be empty. */
export function groupSources(sources: readonly Source[]): SourceGroup[] {
	const groupOf = (source: Source) => GROUPS.findIndex(({ has }) => has(source));
	return GROUPS.map(({ id, title, about }, i) => ({
		...{ id, title, about },
		sources: sources.filter((source) => groupOf(source) === i)
	}));
}

function ofKind(...kinds: Kind[]): (source: Source) => boolean {
	return ({ kind }) => kinds.includes(kind);
}

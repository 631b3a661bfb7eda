/**
 * The pages' metadata in schema.org terms, for search engines and archives, made from the data.
 * Build time only.
 */
import type {
	DataDownload,
	Dataset,
	LearningResource,
	NewsArticle,
	Organization,
	WithContext
} from 'schema-dts';
import { CARD } from '#lib/social-image/card.ts';
import { data as all } from '#lib/charts/data.ts';
import { absolute, release, site } from '#lib/content/site.ts';
import { plain } from '#lib/content/text.ts';
import { period } from './period.ts';
import { exact, work } from './work.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** No person signs it: the project is both author and publisher. */
const project: Organization = {
	'@type': 'Organization',
	name: site.author,
	url: absolute('/')
};

/** Properties shared by the article and the data. */
const common = {
	inLanguage: 'en',
	license: LICENCE,
	isAccessibleForFree: true,
	publisher: project,
	dateModified: release.date
} as const;

/** The story: its subject, and the documents and records it draws on. */
export function article(): WithContext<NewsArticle> {
	const { story, days, sources } = all;
	return {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: plain(story.headline),
		description: plain(story.standfirst),
		url: absolute('/'),
		mainEntityOfPage: absolute('/'),
		image: {
			'@type': 'ImageObject',
			url: absolute('/og.png'),
			width: `${CARD.width} px`,
			height: `${CARD.height} px`
		},
		...common,
		author: project,
		datePublished: release.first,
		about: {
			'@type': 'Person',
			name: 'Sergei Magnitsky',
			birthDate: exact(days.born.date),
			deathDate: exact(days.death.date)
		},
		isBasedOn: absolute('/data/'),
		// The others are on /sources/: with all of them this would be a tenth of the page.
		citation: sources.sources.filter(({ id }) => !id.startsWith('record-')).map(work)
	};
}

/** A downloadable data file. */
export interface Download {
	/** What it contains, in a few words. */
	name: string;
	/** Its path from the site's root, such as `/data/votes.csv`. */
	path: string;
	/** Its media type, such as `text/csv`. */
	type: string;
}

/** The data behind the charts. The page provides the description and the files. */
export function dataset(description: string, downloads: Download[]): WithContext<Dataset> {
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: `${site.name}: the data`,
		description,
		url: absolute('/data/'),
		...common,
		creator: project,
		version: release.version,
		temporalCoverage: period(all),
		subjectOf: { '@type': 'NewsArticle', name: plain(all.story.headline), url: absolute('/') },
		distribution: downloads.map(download)
	};
}

const download = ({ name, path, type }: Download): DataDownload => ({
	'@type': 'DataDownload',
	name,
	encodingFormat: type,
	contentUrl: absolute(path)
});

/**
 * The teachers' kit: who it is for, and which standards it serves. The page provides the
 * description.
 */
export function learning(description: string): WithContext<LearningResource> {
	const { ages, subjects, aims, standards } = all.teach;
	return {
		'@context': 'https://schema.org',
		'@type': 'LearningResource',
		name: `${site.name}: for the classroom`,
		description,
		url: absolute('/teach/'),
		...common,
		author: project,
		learningResourceType: ['lesson plan', 'handout', 'presentation'],
		typicalAgeRange: `${ages.from}-${ages.to}`,
		about: subjects.map((name) => ({ '@type': 'Thing' as const, name })),
		teaches: aims.map(plain),
		educationalAlignment: standards.map(({ set, number }) => ({
			'@type': 'AlignmentObject',
			alignmentType: 'teaches',
			educationalFramework: set,
			targetName: number
		})),
		isBasedOn: absolute('/')
	};
}

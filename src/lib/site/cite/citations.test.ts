import { Cite } from 'rehype-citation';
import { describe, expect, test } from 'vitest';
import { absolute, release, site } from '#lib/content/site.ts';
import { aboutOf } from '#lib/charts/abouts.ts';
import { hasChart, STEPS } from '#lib/charts/index.ts';
import { citations } from './citations.ts';

const CHARTS = Object.keys(STEPS).filter(hasChart);
const SUBJECTS = ['story', ...CHARTS];
const YEAR = release.date.slice(0, 4);

/** The one entry that Citation.js's parser finds in a BibTeX string. */
function parse(bibtex: string) {
	const { data } = new Cite(bibtex);
	expect(data).toHaveLength(1);
	return data[0];
}

const title = (subject: string) =>
	subject === 'story' ? '358 days: The Magnitsky case in numbers' : aboutOf(subject).title;

test('there are twelve charts to cite', () => {
	expect(CHARTS).toHaveLength(12);
});

describe.each(SUBJECTS)('%s', (subject) => {
	const cited = citations(subject);
	const { bibtex, ...styles } = cited;
	const address = new RegExp(`${absolute('/')}(#${subject}-[a-z]+)?\\.?$`);

	test.each(Object.entries(styles))('%s has author, title, year and address', (_, text) => {
		expect(text).toMatch(new RegExp(`^${site.author}\\.`));
		// Each style capitalises titles its own way.
		expect(text.toLowerCase()).toContain(title(subject).toLowerCase());
		expect(text).toContain(YEAR);
		expect(text).toMatch(address);
		expect(text).toMatch(/358 days/i);
	});

	test.each(Object.entries(cited))('%s is plain text', (_, text) => {
		expect(text).not.toMatch(/<|&[a-z]+;|undefined|\n$/);
	});

	test('BibTeX survives a round trip', () => {
		const entry = parse(bibtex);
		expect(entry?.title).toBe(title(subject));
		expect(entry?.URL).toMatch(address);
		expect(entry?.issued?.['date-parts']).toEqual([release.date.split('-').map(Number)]);
		expect(entry?.note).toContain(release.version);
	});
});

test('a chart is cited at the first step that shows it', () => {
	expect(citations('votes').mla).toContain(absolute('/#votes-house'));
});

test('every entry has a unique key', () => {
	const keys = SUBJECTS.map((subject) => parse(citations(subject).bibtex)?.id);
	expect(new Set(keys).size).toBe(SUBJECTS.length);
});

test('en dashes between figures and dollar signs survive', () => {
	for (const text of [citations('votes').apa, citations('votes').chicago])
		expect(text).toMatch(/\d+–\d+/);
	expect(citations('money').mla).toMatch(/\$\d+/);
	expect(parse(citations('money').bibtex)?.title).toMatch(/\$\d+/);
});

test('each style has its own form', () => {
	const { apa, mla, chicago } = citations('money');
	expect(apa).toMatch(/^The 358 days project\. \(\d{4}, [A-Z][a-z]+ \d{1,2}\)\. One lawyer/);
	expect(mla).toMatch(
		/“One Lawyer.*” 358 Days, version [\d.]+, \d{1,2} [A-Z][a-z]+\.? \d{4}, http/
	);
	expect(chicago).toMatch(/^The 358 days project\. \d{4}\. “One Lawyer.*” 358 Days\. [A-Z]/);
});

test.each(['opening', 'closing', 'nothing'])('rejects "%s", which is not a chart', (subject) => {
	expect(() => citations(subject)).toThrow(RangeError);
});

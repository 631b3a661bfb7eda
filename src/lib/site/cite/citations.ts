/** How to cite the story and each chart. Build time only: the library is large. */
import story from 'virtual:data/story';
import { Cite, type CslItem } from 'rehype-citation';
import { absolute, release, site } from '#lib/content/site.ts';
import { aboutOf } from '#lib/charts/abouts.ts';
import { hasChart, STEPS } from '#lib/charts/index.ts';
import { plain, storyTitle } from '#lib/content/text.ts';

export interface Citations {
	/** APA, 7th edition. */
	apa: string;
	/** MLA, 9th edition. */
	mla: string;
	/** Chicago, 17th edition, author–date. */
	chicago: string;
	bibtex: string;
}

const { format } = Cite.plugins.output;

/**
 * The citations of `story`, or of a chart by id, as plain text without a trailing newline. The
 * author is the project, since no person signs it. Throws a RangeError for an unknown chart.
 */
export function citations(subject: string): Citations {
	const item = itemOf(subject);
	const styled = (template: 'apa' | 'mla' | 'chicago') =>
		format('bibliography', [item], { template, lang: 'en-US', format: 'text' }).trim();
	return {
		apa: styled('apa'),
		mla: styled('mla'),
		chicago: styled('chicago'),
		// BibTeX has no field for a website's name or version, so they go where each style prints them.
		// The three styles above would repeat the site's name.
		bibtex: format('bibtex', [
			{ ...item, publisher: site.name, note: `Version ${release.version}` }
		]).trim()
	};
}

function itemOf(subject: string): CslItem {
	const key = `days358_${subject}`;
	return {
		id: key,
		'citation-key': key,
		type: 'webpage',
		...(subject === 'story' ? whole() : part(subject)),
		author: [{ literal: site.author }],
		issued: { 'date-parts': [release.date.split('-').map(Number)] },
		language: 'en'
	};
}

type Place = Pick<CslItem, 'title' | 'container-title' | 'version' | 'URL'>;

// MLA prints the version verbatim, after the title's full stop or after a comma.

/** The story itself. */
function whole(): Place {
	return {
		title: storyTitle(),
		version: `Version ${release.version}`,
		URL: absolute('/')
	};
}

/** A chart is part of the story; its address is the first step that shows it. */
function part(chart: string): Place {
	const [, steps] = Object.entries(STEPS).find(([id]) => id === chart && hasChart(id)) ?? [];
	if (!steps) throw new RangeError(`no chart "${chart}"`);
	return {
		title: aboutOf(chart).title,
		'container-title': plain(story.headline),
		version: `version ${release.version}`,
		URL: absolute(`/#${steps[0]}`)
	};
}
